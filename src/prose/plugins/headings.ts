import GithubSlugger from "github-slugger";
import type { Heading, Root, Text } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import { typeset } from "../../schema/typeset.ts";
import { withoutCitations } from "../citations.ts";
import { findingsOf } from "../file-data.ts";
import { plainText, report } from "../nodes.ts";

/** Anchors of the page around the prose, of its notes, and of the list of sources below it. */
const isOfPage = (id: string): boolean =>
  ["content", "contents", "key-points", "references", "what-is-not-known", "footnote-label"].includes(id) ||
  /^(?:ref-\d+|cite-\d+-\d+|note-fn.*|term-.*)$/.test(id);

const wordsOf = ({ value, data }: Text): string => withoutCitations(value, data?.literal);

/** Gives headings their anchors, and lists them. */
export const headings: Plugin<[{ language: string }], Root> =
  ({ language }) =>
  (tree, file) => {
    const { prose, rendered } = findingsOf(file);
    // A figure has anchors that begin with its name.
    const charts = prose.components.flatMap(({ name, props }) =>
      name === "Chart" && props.id ? [`${props.id}-`] : [],
    );
    const isTaken = (id: string) => isOfPage(id) || charts.some((chart) => id.startsWith(chart));
    const slugger = new GithubSlugger();
    visitParents(tree, "heading", (node) => {
      const text = plainText(node, wordsOf).replace(/\s+/g, " ").trim();
      checkHeading(file, node, text);
      let id = slugger.slug(text);
      if (isTaken(id)) id = slugger.slug(text);
      // A number behind it does not help where the beginning is taken; nothing else begins with this sign.
      if (isTaken(id)) id = slugger.slug(`_${text}`);
      prose.headings.push({ depth: node.depth, text: typeset(text, language), id });
      node.data = { ...node.data, hProperties: { id } };
    });
    rendered.headings = prose.headings;
  };

/** A heading is of the second level or below, in words that its anchor and the contents can have. */
function checkHeading(file: VFile, node: Heading, text: string): void {
  if (node.depth === 1)
    report(file, node, {
      kind: "invalid",
      found: `heading: # ${text}`,
      hint: "write ##: the title of the record is its only first-level heading",
    });
  visitParents(node, ["mdxJsxTextElement", "image", "imageReference"], (part) => {
    report(file, part, {
      kind: "invalid",
      found: `heading: ${part.type === "mdxJsxTextElement" ? `<${part.name ?? ""}>` : "a picture"} within it`,
      hint: "write it in the text below: the list of contents shows the words of a heading alone",
    });
  });
  if (!/[\p{L}\p{N}]/u.test(text))
    report(file, node, {
      kind: "invalid",
      found: `heading: ${text || "no words"}`,
      hint: "write words or figures: its anchor is made of them",
    });
}
