import { isUtf8 } from "node:buffer";
import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from "saxes";
import { cssFault } from "./css-fault.ts";
import type { PictureFault } from "./fault.ts";

const SVG = "http://www.w3.org/2000/svg";
const XLINK = "http://www.w3.org/1999/xlink";
const XML = "http://www.w3.org/XML/1998/namespace";

/** Drawing and text. What moves, runs, is followed or brings something in from elsewhere is not here. */
const ELEMENTS = new Set(
  `svg g defs symbol use title desc metadata switch view style path rect circle ellipse line polyline polygon
  text tspan textPath linearGradient radialGradient stop pattern clipPath mask marker filter image
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
  feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);

/** Notes that drawing programs leave for themselves, which browsers pass over. */
const NOTES = new Set([
  "http://www.inkscape.org/namespaces/inkscape",
  "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "http://creativecommons.org/ns#",
  "http://web.resource.org/cc/",
  "http://purl.org/dc/elements/1.1/",
]);

/** Attributes that are words or names, never a style. */
const TEXT = /^(?:aria-.*|data-.*|id|class|lang|role)$/;

/** A picture of dots within the drawing, which can hold no drawing itself. */
const DOTS = /^\s*data:image\/(?:png|jpeg|gif|webp);base64,[\sA-Za-z0-9+/=]*$/;

/**
 * What an SVG file holds beyond a drawing: scripts, events, other documents and
 * anything that is loaded from elsewhere. It is refused and not repaired, so
 * that what is published is the file that the editor has looked at. Whatever is
 * not known to be harmless counts as a fault.
 *
 * @returns at most one fault, with its place
 */
export function svgFaults(bytes: Buffer): PictureFault[] {
  if (!isUtf8(bytes)) return [fault("encoding: not UTF-8", "save the file as UTF-8", { line: 1, column: 1 })];
  const parser = new SaxesParser({ xmlns: true, position: true });
  let place = { line: 1, column: 1 };
  let style = "";
  let isStyle = false;
  let isRoot = true;
  let tagAt = 0;
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const refuse = (found: string, hint: string): never => {
    throw new Refusal(fault(found, hint, place));
  };
  const at = (index: number) => {
    const before = text.slice(0, Math.max(0, index)).split("\n");
    place = { line: before.length, column: before.at(-1)!.length + 1 };
  };
  // A tag is told by where it begins.
  const atLast = (opening: string) => at(text.lastIndexOf(opening, parser.position - 1));
  parser.on("opentagstart", () => (tagAt = text.lastIndexOf("<", parser.position - 1)));
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (encoding.toLowerCase() !== "utf-8")
      refuse(`encoding: ${encoding}`, 'save the file as UTF-8, and write encoding="UTF-8"');
  });
  parser.on("doctype", () => {
    atLast("<!DOCTYPE");
    refuse("DOCTYPE", "delete it: no browser needs it");
  });
  parser.on("processinginstruction", ({ target }) => {
    atLast("<?");
    refuse(`instruction: ${target}`, "delete it: a picture takes no style from elsewhere");
  });
  parser.on("opentag", (tag: SaxesTagNS) => {
    const refuseTag = (found: string, hint: string) => {
      at(tagAt);
      refuse(found, hint);
    };
    if (isStyle) refuseTag(`element: ${tag.name} in a style`, "delete it");
    if (isRoot && !(tag.uri === SVG && tag.local === "svg"))
      refuseTag(`element: ${tag.name}`, `begin with <svg xmlns="${SVG}">`);
    isRoot = false;
    if (tag.uri !== SVG && !NOTES.has(tag.uri))
      refuseTag(
        `element: ${tag.name}`,
        `delete it; a picture holds SVG alone, and its svg element says xmlns="${SVG}"`,
      );
    if (tag.uri === SVG && !ELEMENTS.has(tag.local))
      refuseTag(
        `element: ${tag.name}`,
        "delete it, or save the picture as a plain drawing: without scripts, links, animation or other documents",
      );
    for (const attribute of Object.values(tag.attributes)) {
      const wrong = attributeFault(tag, attribute);
      if (wrong) refuseTag(`attribute: ${attribute.name} of ${tag.name}`, wrong);
    }
    isStyle = tag.uri === SVG && tag.local === "style";
    style = "";
  });
  const take = (text: string) => {
    if (isStyle) style += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => {
    const wrong = isStyle ? cssFault(style) : undefined;
    if (wrong) at(tagAt);
    if (wrong) refuse(`style: ${wrong}`, "delete it: a picture takes nothing from elsewhere");
    isStyle = false;
  });
  parser.on("error", (error) => {
    at(parser.position - 1);
    refuse(
      `XML: ${error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")}`,
      "save the picture anew: browsers would show an error in its place",
    );
  });
  try {
    parser.write(text).close();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error.fault];
    throw error;
  }
}

class Refusal extends Error {
  readonly fault: PictureFault;
  constructor(fault: PictureFault) {
    super(fault.found);
    this.fault = fault;
  }
}

const fault = (found: string, hint: string, place: { line: number; column: number }): PictureFault => ({
  kind: "invalid",
  found: `picture: ${found}`,
  hint,
  ...place,
});

function attributeFault(
  { local }: SaxesTagNS,
  { uri, local: name, name: written, value }: SaxesAttributeNS,
): string | undefined {
  if (uri === XML) return name === "base" ? "delete it: addresses in a picture lead to the picture itself" : undefined;
  if (written === "xmlns" || written.startsWith("xmlns:") || NOTES.has(uri)) return undefined;
  if (uri !== "" && uri !== XLINK) return "delete it: it is no attribute of SVG";
  if (/^on/i.test(name)) return "delete it: a picture runs nothing";
  if (name === "href") {
    const isDots = local === "image" && DOTS.test(value);
    return isDots || /^#[^\s]+$/.test(value)
      ? undefined
      : 'write "#" and the id of something in the picture, or put the picture of dots itself in as data:image/png;base64';
  }
  const wrong = TEXT.test(name) ? undefined : cssFault(value);
  return wrong && `delete ${wrong}: a picture takes nothing from elsewhere`;
}
