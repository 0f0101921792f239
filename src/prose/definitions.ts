import type { Definition, FootnoteDefinition, Root } from "mdast";
import { visitParents } from "unist-util-visit-parents";

/** Definitions of links by identifier; of two with the same one the first counts. */
export function definitionsIn(tree: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  visitParents(tree, "definition", (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}

/** Notes by identifier; of two with the same one the first counts. */
export function notesIn(tree: Root): Map<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  visitParents(tree, "footnoteDefinition", (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}
