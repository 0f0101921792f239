import GithubSlugger from "github-slugger";
import type { Root } from "mdast";
import type { Plugin } from "unified";
import { visit } from "unist-util-visit";
import { withoutCitations } from "../citations.ts";
import { findingsOf } from "../file-data.ts";
import { plainText, report } from "../nodes.ts";

/** Anchors of the page around the prose, and of the list of sources below it. */
const isReserved = (id: string): boolean =>
  ["content", "contents", "key-points", "references", "footnote-label"].includes(id) || /^ref-\d+$/.test(id);

/** Gives headings their anchors, and lists them. */
export const headings: Plugin<[], Root> = () => (tree, file) => {
  const { prose, rendered } = findingsOf(file);
  const slugger = new GithubSlugger();
  visit(tree, "heading", (node) => {
    const text = withoutCitations(plainText(node)).replace(/\s+/g, " ").trim();
    if (node.depth === 1)
      report(file, node, {
        kind: "invalid",
        found: `heading: # ${text}`,
        hint: "write ##: the title of the record is its only first-level heading",
      });
    let id = slugger.slug(text);
    while (isReserved(id)) id = slugger.slug(text);
    prose.headings.push({ depth: node.depth, text, id });
    node.data = { ...node.data, hProperties: { id } };
  });
  rendered.headings = prose.headings;
};
