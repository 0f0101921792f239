import { visit, type Document } from "yaml";
import { hintForKept, isKept } from "../schema/number.ts";
import type { Found } from "../schema/problem.ts";

/** Numbers that would not be what is written: too long for a computer's numbers. */
export function alteredNumbers(document: Document): (Found & { offset: number })[] {
  const found: (Found & { offset: number })[] = [];
  visit(document, {
    Scalar(key, { value, source = "", range }) {
      // Keys that are no text are told of as such.
      if (key === "key") return;
      if (typeof value !== "number" && typeof value !== "bigint") return;
      const hint = hintFor(source, Number(value));
      if (hint)
        found.push({
          offset: range?.[0] ?? 0,
          kind: "invalid",
          found: `number: ${source}`,
          hint: `${hint}; put it into quotation marks if it is text`,
        });
    },
  });
  return found;
}

function hintFor(source: string, value: number): string | undefined {
  // Of another base than ten is what is written as such; it is not changed but by its length.
  if (/^0[xo]/i.test(source)) return Number.isSafeInteger(value) ? undefined : "write it in digits from 0 to 9";
  // Endless ones are refused by every field.
  if (/^[-+]?\.(?:inf|nan)$/i.test(source)) return undefined;
  return isKept(source, value) ? undefined : hintForKept(source);
}
