import type { Element, Nodes, Root } from "hast";
import type { Plugin } from "unified";
import { textOf } from "../hast-text.ts";
import { directionOf, type Direction } from "../../schema/writing-direction.ts";

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

function mark(node: Nodes, around: Direction): void {
  if (!("children" in node)) return;
  const own = (isBlock(node) && directionOf(textOf(node))) || around;
  if (isBlock(node) && own !== around) node.properties.dir = own;
  for (const child of node.children) mark(child, own);
}

const isBlock = (node: Nodes): node is Element => node.type === "element" && BLOCKS.includes(node.tagName);
