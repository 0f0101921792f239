import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";
import { isInline } from "../../schema/prose.ts";
import { citationsIn } from "../citations.ts";
import { plainText, report } from "../nodes.ts";

/** A link has a text, and no other link in it. */
export const linkTexts: Plugin<[], Root> = () => (tree, file) => {
  visitParents(tree, ["link", "linkReference"], (node) => {
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

/** What becomes a link by itself. */
function linkIn(node: Nodes): string | undefined {
  if (node.type === "text" && citationsIn(node.value, node.data?.literal).length > 0) return "a citation";
  if (node.type === "footnoteReference") return "a note";
  if (node.type === "mdxJsxTextElement" && isInline(node.name ?? "")) return `<${node.name}>`;
  return undefined;
}
