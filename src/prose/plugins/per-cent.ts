import type { Root } from "mdast";
import type { Plugin } from "unified";
import { visitParents } from "unist-util-visit-parents";

/** Keeps a number and its per cent sign on one line. */
export const joinPerCent = (text: string): string => text.replace(/(\d) %/g, "$1\u00a0%");

/** The same in all of a text. */
export const perCent: Plugin<[], Root> = () => (tree) => {
  visitParents(tree, "text", (node) => {
    node.value = joinPerCent(node.value);
  });
};
