import { Resvg } from "@resvg/resvg-js";
import { parse, TextNode, type HTMLElement } from "node-html-parser";
import postcss from "postcss";

/** A piece of text as it is set. */
interface SetText {
  element: HTMLElement;
  text: string;
  /** In px. */
  size: number;
  weight: 400 | 600;
}

export interface PictureFile {
  svg: HTMLElement;
  elements: HTMLElement[];
  style: string;
  texts: SetText[];
  /** Marks that no rule and no attribute gives a fill or a stroke, and which so would be black. */
  bare: HTMLElement[];
}

/**
 * Reads a picture as a program does that knows XML.
 *
 * @throws {Error} when it is no sound XML
 */
export function readPicture(source: string): PictureFile {
  new Resvg(source, { font: { loadSystemFonts: false } });
  const root = parse(source);
  const elements = root.querySelectorAll("*");
  const style = root.querySelector("style")!.text;
  const set = new Map<HTMLElement, Record<string, string>>(
    elements.map((element) => [element, { ...element.attributes }]),
  );
  postcss.parse(style).walkRules((rule) => {
    const own: Record<string, string> = {};
    rule.walkDecls(/^(?:font-size|font-weight|fill|stroke)$/, ({ prop, value }) => void (own[prop] = value));
    if (Object.keys(own).length === 0) return;
    for (const element of root.querySelectorAll(rule.selector)) Object.assign(set.get(element)!, own);
  });
  const inherited = (element: HTMLElement, name: string) =>
    lineage(element)
      .map((one) => set.get(one)?.[name])
      .find((value) => value !== undefined);
  return {
    svg: root.querySelector("svg")!,
    elements,
    style,
    texts: elements
      .filter(({ rawTagName }) => rawTagName === "text" || rawTagName === "tspan")
      .flatMap((element) =>
        element.childNodes
          .filter((node) => node instanceof TextNode && node.text.trim() !== "")
          .map((node) => ({
            element,
            text: node.text.replace(/\s+/g, " ").trim(),
            size: Number.parseFloat(inherited(element, "font-size") ?? "16"),
            weight: Number(inherited(element, "font-weight") ?? 400) as SetText["weight"],
          })),
      ),
    bare: elements
      .filter(({ rawTagName }) => /^(?:path|rect|circle|line)$/.test(rawTagName))
      // What the outermost element has is the colour of the words.
      .filter((element) =>
        lineage(element).every(
          (one) =>
            one.classList.contains("plot") || !("fill" in (set.get(one) ?? {}) || "stroke" in (set.get(one) ?? {})),
        ),
      ),
  };
}

/** An element and all around it, from the innermost. */
const lineage = (element: HTMLElement | null): HTMLElement[] =>
  element?.rawTagName ? [element, ...lineage(element.parentNode)] : [];
