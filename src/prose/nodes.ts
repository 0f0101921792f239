import type { Nodes } from "mdast";
import type {} from "remark-mdx";
import type { VFile } from "vfile";
import type { Place } from "../schema/place.ts";
import type { Found } from "../schema/problem.ts";
import { findingsOf } from "./file-data.ts";

/** A component in prose, on a line of its own or within one. */
export type JsxElement = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** The text of a node without its marks. */
export function plainText(node: Nodes): string {
  if ("value" in node) return node.value;
  if ("children" in node) return node.children.map((child) => plainText(child)).join("");
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
export function report(file: VFile, node: Pick<Nodes, "position">, found: Found): void {
  findingsOf(file).problems.push({ ...placeOf(node), ...found });
}
