import type { Element, Nodes, Root } from "hast";
import type { Plugin } from "unified";

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const LETTERS = /\p{L}/gu;

/** What is read as one, from one side to the other. */
const BLOCKS = ["p", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "table", "th", "td", "pre"];

/**
 * Tells the direction of what is mostly written from right to left, as most of its
 * letters have it: a name in other letters may well begin a sentence. What
 * stands within it and is written from left to right is told too.
 */
export const direction: Plugin<[], Root> = () => (tree) => {
  mark(tree, "ltr");
};

function mark(node: Nodes, around: "ltr" | "rtl"): void {
  if (!("children" in node)) return;
  const own = (isBlock(node) && directionOf(node)) || around;
  if (isBlock(node) && own !== around) node.properties.dir = own;
  for (const child of node.children) mark(child, own);
}

const isBlock = (node: Nodes): node is Element => node.type === "element" && BLOCKS.includes(node.tagName);

/** The direction of most letters; undefined where there are none. */
function directionOf(node: Nodes): "ltr" | "rtl" | undefined {
  const text = textOf(node);
  const [all, right] = [LETTERS, RIGHT].map((letters) => text.match(letters)?.length ?? 0) as [number, number];
  return all === 0 ? undefined : right * 2 > all ? "rtl" : "ltr";
}

const textOf = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : "";
