import type { Nodes, Root } from "mdast";
import type { Plugin } from "unified";
import type { Found } from "../../schema/problem.ts";
import { report } from "../nodes.ts";

/** How deep marks may stand in one another: a list in a list counts two, its items too. */
const DEPTH = 40;

/** What is wrong with marks in marks in marks. */
export const tooDeep: Found = {
  kind: "invalid",
  found: "prose: marks nested too deep",
  hint: `set fewer quotations, lists or marks into one another: a reader cannot follow, and the limit is ${DEPTH}`,
};

// Signs of quotations and lists at the start of one line, each within the one before it.
const SIGNS = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEPTH},}`, "m");

/** Where a line opens more than any text needs: the parser takes the cube of their number to read them. */
export const deepLine = (text: string): number => text.search(SIGNS);

/**
 * Reports what is nested deeper than any text needs, and cuts it off: all that
 * comes after this walks the tree by recursion, for which the stack is too small.
 */
export const nesting: Plugin<[], Root> = () => (tree, file) => {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (!("children" in node)) continue;
    if (depth > DEPTH) {
      report(file, node, tooDeep);
      node.children = [];
    }
    for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
};
