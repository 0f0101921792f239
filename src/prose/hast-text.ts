import type { Nodes } from "hast";

/** The text of a node of a page, without its marks. */
export const textOf = (node: Nodes): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : "";
