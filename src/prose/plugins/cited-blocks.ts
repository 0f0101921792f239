import type { Element, Root, RootContent } from "hast";
import type {} from "remark-mdx";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { findingsOf } from "../file-data.ts";

/**
 * Puts each block of the text that cites what its section has not cited before
 * into `<Cited>`, which shows these sources beside it; `again` has those that an
 * earlier section cites. Notes are read at the end, beside the list of sources,
 * and stay as they are.
 */
export const citedBlocks: Plugin<[], Root> = () => (tree, file) => {
  const { references } = findingsOf(file).rendered;
  const anchors = new Map(references.flatMap((work) => work.mentions.map(({ anchor }) => [anchor, work] as const)));
  const known = new Set<string>();
  const shown = new Set<string>();
  tree.children = tree.children.map((block) => {
    if (block.type !== "element" || block.properties.dataFootnotes !== undefined) return block;
    if (block.tagName === "h2") shown.clear();
    const works = idsIn(block).flatMap((id) => anchors.get(id) ?? []);
    const fresh = [...new Set(works)].filter(({ key }) => !shown.has(key));
    if (fresh.length === 0) return block;
    const again = fresh.filter(({ key }) => known.has(key));
    for (const { key } of fresh) {
      known.add(key);
      shown.add(key);
    }
    return {
      type: "mdxJsxFlowElement",
      name: "Cited",
      attributes: Object.entries({
        numbers: fresh.map(({ number }) => number),
        sources: fresh.map(({ key }) => key),
        again: again.map(({ key }) => key),
      }).map(([name, values]) => ({ type: "mdxJsxAttribute", name, value: values.join(" ") })),
      children: [block],
    } satisfies JsxElement;
  });
};

type JsxElement = Extract<RootContent, { type: "mdxJsxFlowElement" }>;

/** The ids in a block, in the order of the text. */
function idsIn(block: Element): string[] {
  const ids: string[] = [];
  visitParents(block, "element", ({ properties: { id } }) => {
    if (typeof id === "string") ids.push(id);
  });
  return ids;
}
