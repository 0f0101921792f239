import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, visit, type Document } from "yaml";
import type { Found } from "../schema/problem.ts";

/** Values of a record stand five or six deep in each other; the parser itself ends at some hundred. */
const DEEPEST = 32;

/** No list is as long; only redirects are mappings of more. */
const LONGEST = 5000;

type Excess = Found & {
  /** Index in the YAML. */
  offset: number;
};

/**
 * What cannot be turned into values: an alias of nothing or of what it is a part
 * of, fields that are there twice, values too deep in each other, and lists
 * without end.
 */
export function yamlExcesses(document: Document): Excess[] {
  const excesses: Excess[] = [];
  // An alias stands for the node that had its name last.
  const anchored = new Map<string, unknown>();
  visit(document, (_, node, path) => {
    if (!isNode(node)) return undefined;
    const add = (found: string, hint: string) =>
      void excesses.push({ kind: "invalid", found: `YAML: ${found}`, hint, offset: node.range?.[0] ?? 0 });
    if (isAlias(node)) {
      const { source } = node;
      if (!anchored.has(source))
        add(`*${source} stands for nothing`, "put text that starts with * into quotation marks");
      else if (path.includes(anchored.get(source) as (typeof path)[number]))
        add(`*${source} stands for what it is a part of`, "write out what is meant");
      return undefined;
    }
    if ("anchor" in node && typeof node.anchor === "string") anchored.set(node.anchor, node);
    if (isCollection(node) && path.filter(isCollection).length >= DEEPEST) {
      add(`values more than ${DEEPEST} deep in each other`, "write them flat, as their fields say");
      return visit.BREAK;
    }
    if (isMap(node)) {
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name))
          excesses.push({
            kind: "duplicate",
            found: `field: ${isScalar(key) ? key.source : ""}`,
            hint: "keep one of the two",
            offset: (isNode(key) ? key : node).range?.[0] ?? 0,
          });
        seen.add(name);
      }
    }
    if (isSeq(node) && node.items.length > LONGEST) {
      add(`a list of ${node.items.length} values`, `write at most ${LONGEST}; figures belong into CSV files`);
      return visit.SKIP;
    }
    return undefined;
  });
  return excesses;
}
