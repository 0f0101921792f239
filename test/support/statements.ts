import type { Nodes, Root } from "mdast";
import { citationsIn, withoutCitations } from "../../src/prose/citations.ts";
import { plainText } from "../../src/prose/nodes.ts";
import { isInline } from "../../src/schema/prose.ts";

/** A piece of prose that says something about the world. */
export interface Statement {
  node: Nodes;
  /** Cites a source, or reads its figure from a dataset. */
  isSupported: boolean;
}

const LONG = 15;

/**
 * Finds what a reader may ask evidence for: paragraphs of 15 words and more but
 * for those that lead up to a figure, and items and table rows that name
 * something or give a number.
 */
export function statementsIn(root: Root): Statement[] {
  const paragraphs = root.children.filter(
    (node, index) => node.type === "paragraph" && wordsIn(node) >= LONG && !isComponent(root.children[index + 1]),
  );
  const parts = partsIn(root).filter((node) => /\d|\s\p{Lu}/u.test(withoutCitations(plainText(node))));
  return [...paragraphs, ...parts].map((node) => ({ node, isSupported: isSupported(node) }));
}

const wordsIn = (node: Nodes): number => withoutCitations(plainText(node)).split(/\s+/).filter(Boolean).length;

const isComponent = (node: Nodes | undefined): boolean => node?.type === "mdxJsxFlowElement";

/** The items of lists, and the rows of tables below their heads. */
function partsIn(node: Nodes): Nodes[] {
  if (node.type === "listItem") return [node];
  if (node.type === "table") return node.children.slice(1);
  return "children" in node ? node.children.flatMap((child) => partsIn(child as Nodes)) : [];
}

function isSupported(node: Nodes): boolean {
  if (node.type === "text") return citationsIn(node.value).length > 0;
  if (node.type === "mdxJsxTextElement") return isInline(node.name ?? "");
  return "children" in node && node.children.some((child) => isSupported(child));
}
