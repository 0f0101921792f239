import { isScalar, isSeq, visit, type Document, type Node } from "yaml";
import type { Found } from "../schema/problem.ts";

type Repeat = Found & {
  /** Index in the YAML. */
  offset: number;
};

/**
 * Values that a list has twice: a second time they say nothing, or count what
 * is there once. Lists of numbers are coordinates and steps, which have rules of
 * their own.
 */
export function repeatedValues(document: Document): Repeat[] {
  const found: Repeat[] = [];
  visit(document, {
    Seq(_, { items }) {
      const seen = new Set<string>();
      for (const item of items as Node[]) {
        if (isSeq(item) || (isScalar(item) && typeof item.value !== "string")) continue;
        const value: unknown = item.toJS(document);
        const text = typeof value === "string" ? value.trim() : JSON.stringify(value);
        if (seen.has(text))
          found.push({
            offset: item.range?.[0] ?? 0,
            kind: "duplicate",
            found: `value: ${text.length > 60 ? `${text.slice(0, 57)}…` : text}`,
            hint: "keep one of the two; the list has it before",
          });
        seen.add(text);
      }
    },
  });
  return found;
}
