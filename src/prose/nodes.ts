import type { Nodes, Parents, RootContent, Text } from "mdast";
import type {} from "remark-mdx";
import { visitParents } from "unist-util-visit-parents";
import type { VFile } from "vfile";
import type { Place } from "../schema/place.ts";
import type { Found } from "../schema/problem.ts";
import { findingsOf } from "./file-data.ts";

/** A component in prose, on a line of its own or within one. */
export type JsxElement = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/**
 * The text of a node without its marks.
 *
 * @param textOf what is taken of each text in it
 */
export function plainText(node: Nodes, textOf = ({ value }: Text): string => value): string {
  if (node.type === "text") return textOf(node);
  if ("value" in node) return node.value;
  if (node.type === "break") return " ";
  if ("children" in node) return node.children.map((child) => plainText(child, textOf)).join("");
  return "";
}

/** Where a node begins in its file. */
export const placeOf = ({ position }: Pick<Nodes, "position">): Place => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Index of a node's first character in its file. */
export const startOf = ({ position }: Pick<Nodes, "position">): number => position?.start.offset ?? 0;

/** Tells the check what is wrong with a node. */
export function report(file: VFile, node: Pick<Nodes, "position">, found: Found & Partial<Place>): void {
  findingsOf(file).problems.push({ ...placeOf(node), ...found });
}

/**
 * Puts other nodes in the place of a node's children, in all of a tree; those
 * below what was put there are looked at too. It takes time by the number of
 * nodes, where looking up a child among its neighbours would take its square.
 *
 * @param map the nodes for a child; undefined leaves it as it is
 */
export function replaceChildren(tree: Nodes, map: (child: RootContent, parent: Parents) => Nodes[] | undefined): void {
  visitParents(tree, (node) => {
    if (!("children" in node)) return;
    const parent: { children: Nodes[] } = node;
    parent.children = node.children.flatMap((child): Nodes[] => map(child, node) ?? [child]);
  });
}
