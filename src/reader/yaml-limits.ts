import { isAlias, isCollection, isNode, isScalar, visit, type Document } from "yaml";
import type { Found } from "../schema/problem.ts";

/** Values of a record stand five or six deep in each other; the parser itself ends at some hundred. */
const DEEPEST = 32;

type Excess = Found & {
  /** Index in the YAML. */
  offset: number;
};

/**
 * What cannot be turned into values, or would turn into others than it says: an
 * alias of nothing or of what it is a part of, values too deep in each other,
 * and whole numbers beyond those that are kept exactly.
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
    if (isScalar(node) && typeof node.value === "number" && /^[-+]?\d+$/.test(node.source ?? ""))
      if (!Number.isSafeInteger(node.value))
        add(
          `${node.source}, a whole number too large to be kept exactly`,
          "write one of at most 15 digits, or put it into quotation marks where it is a text",
        );
    return undefined;
  });
  return excesses;
}
