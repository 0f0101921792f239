import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { isInline } from "../../schema/prose.ts";
import { BLANK, citationsIn, withCitationsBlank, withEscapesBlank } from "../citations.ts";
import { findingsOf } from "../file-data.ts";
import { plainText, report, startOf } from "../nodes.ts";
import { misspeltLink } from "../stray-marks.ts";

/** A link has a text, and no other link in it. */
export const linkTexts: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file);
  const { placeAt } = findingsOf(file);
  visitParents(tree, ["link", "linkReference"], (node) => {
    const misspelt = bracketsAround(node, source);
    if (misspelt) report(file, node, { ...misspeltLink(misspelt.mark), ...placeAt(misspelt.offset) });
    let shows = plainText(node).trim() !== "";
    visitParents(node, (inner) => {
      if (inner.type === "mdxJsxTextElement" || inner.type === "image" || inner.type === "imageReference") shows = true;
      const what = linkIn(inner);
      if (what)
        report(file, inner, {
          kind: "invalid",
          found: `link: ${what} in the text of a link`,
          hint: "put it behind the link: a link cannot stand in another",
        });
      if (
        inner.type === "text" &&
        !inner.data?.literal &&
        /^\s*@\S/.test(inner.value) &&
        inner.value.trim() === plainText(node).trim()
      )
        report(file, inner, {
          kind: "invalid",
          found: `link: the text ${inner.value.trim()}`,
          hint: "write [@source-id] alone for a citation, or words for the text of a link",
        });
    });
    if (!shows)
      report(file, node, {
        kind: "missing",
        found: "text of a link",
        hint: "write between the brackets what a reader finds there: [text](address)",
      });
  });
};

/** So far from an address the text before it is looked for: it takes no longer where there are many on a line. */
const NEAR = 200;

/** An address that became a link by itself, in brackets that were to make one with the words before it. */
function bracketsAround(node: Nodes, source: string): { mark: string; offset: number } | undefined {
  const start = startOf(node);
  const end = node.position?.end.offset ?? start;
  if (/^[[<]/.test(source.slice(start, start + 1))) return undefined;
  const before = withCitationsBlank(withEscapesBlank(source.slice(Math.max(0, start - NEAR), start)), BLANK);
  const text = source[end] === ")" ? /\[[^\][\n^\0]+\]\s+\($/.exec(before) : null;
  const offset = start - (text?.[0].length ?? 0);
  return text ? { mark: source.slice(offset, end + 1), offset } : undefined;
}

/** What becomes a link by itself. */
function linkIn(node: Nodes): string | undefined {
  if (node.type === "text" && citationsIn(node.value, node.data?.literal).length > 0) return "a citation";
  if (node.type === "footnoteReference") return "a note";
  if (node.type === "mdxJsxTextElement" && isInline(node.name ?? "")) return `<${node.name}>`;
  return undefined;
}
