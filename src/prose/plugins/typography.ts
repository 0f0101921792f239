import type { Nodes, Root, Text } from "mdast";
import type { Plugin } from "unified";
import { SKIP, visitParents } from "unist-util-visit-parents";
import { isInline } from "../../schema/prose.ts";
import { curlQuotes, joinPerCent } from "../../schema/typeset.ts";

/** What is read as one run of text, from its beginning to its end. */
const RUNS = ["paragraph", "heading", "tableCell"];

/**
 * Sets prose as it is printed: curly quotation marks and apostrophes, and shares
 * in one way. Marks that belong together may stand in several nodes, `"*a*"`,
 * and a figure read from a dataset before its `%`.
 *
 * @param language of the dossier, BCP 47
 */
export const typography: Plugin<[{ language: string }], Root> =
  ({ language }) =>
  (tree) => {
    visitParents(tree, (node) => {
      if (!RUNS.includes(node.type)) return undefined;
      setRun(node, language);
      return SKIP;
    });
  };

function setRun(run: Nodes, language: string): void {
  const texts: { node: Text; from: number }[] = [];
  let whole = "";
  visitParents(run, (node) => {
    if (node.type === "text") texts.push({ node, from: whole.length });
    whole += standFor(node);
  });
  const signs = curlQuotes(whole, language);
  for (const { node, from } of texts) {
    const before = from > 0 ? whole[from - 1]! : "";
    node.value = joinPerCent(before + signs.slice(from, from + node.value.length).join("")).slice(before.length);
  }
}

/** A node among the text around it: a text itself, a figure a digit, code a letter. */
function standFor(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "mdxJsxTextElement") return isInline(node.name ?? "") ? "0" : "x";
  if (node.type === "inlineCode") return "x";
  return node.type === "break" ? "\n" : "";
}
