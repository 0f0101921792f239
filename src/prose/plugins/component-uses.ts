import type { Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import type { Place } from "../../schema/place.ts";
import { components, isInline } from "../../schema/prose.ts";
import { findingsOf } from "../file-data.ts";
import { placeOf, report, type JsxElement } from "../nodes.ts";

/** Lists the components that a text uses; each stands where it can, and its props are literals. */
export const componentUses: Plugin<[], Root> = () => (tree, file) => {
  visitParents(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node, ancestors) => {
    const element = node as JsxElement;
    const parent = ancestors.at(-1);
    const name = element.name ?? "";
    const { props, propPlaces } = propsOf(file, element, name);
    const { prose, rendered } = findingsOf(file);
    prose.components.push({ name, props, place: placeOf(element), propPlaces });
    const { id, dataset, edition } = props;
    if (name === "Chart" && id !== undefined) rendered.charts.push(id);
    if (isInline(name) && dataset !== undefined && edition !== undefined) rendered.editions.push({ dataset, edition });
    if (!Object.hasOwn(components, name)) return;
    if (element.children.length > 0)
      report(file, element, {
        kind: "invalid",
        found: `prose: text inside <${name}>`,
        hint: `write <${name} … /> and put the text before or after it`,
      });
    if (parent?.type !== "root" && !isInline(name))
      report(file, element, {
        kind: "invalid",
        found: `place: <${name}> within other text`,
        hint: "write it on a line of its own, at the margin, with an empty line before and after",
      });
    if (element.type === "mdxJsxFlowElement" && isInline(name))
      report(file, element, {
        kind: "invalid",
        found: `place: <${name}> in a paragraph of its own`,
        hint: "write it inside its sentence, with a word before it on the line",
      });
  });
};

/** The props that are literals, and where each prop stands; the others are reported. */
function propsOf(file: VFile, element: JsxElement, name: string) {
  // A prop may be called as what all objects have.
  const props = Object.create(null) as Record<string, string>;
  const propPlaces = Object.create(null) as Record<string, Place>;
  for (const attribute of element.attributes) {
    const prop = attribute.type === "mdxJsxAttribute" ? attribute.name : undefined;
    if (prop !== undefined && Object.hasOwn(propPlaces, prop))
      report(file, attribute, {
        kind: "duplicate",
        found: `prop: ${prop} of <${name}>`,
        hint: "keep one of the two",
      });
    if (prop !== undefined) propPlaces[prop] ??= placeOf(attribute);
    if (prop !== undefined && typeof attribute.value === "string") props[prop] = attribute.value;
    else
      report(file, prop === undefined ? element : attribute, {
        kind: "invalid",
        found: `prop: ${prop ?? "{…}"} of <${name}>`,
        hint: `write a literal in quotation marks, ${prop ?? "name"}="…"`,
      });
  }
  return { props, propPlaces };
}
