import { visit, type Document } from "yaml";
import { writeNumber } from "../model/round.ts";
import { hintForKept, isKept, isPlainNumber } from "../schema/number.ts";
import type { Found } from "../schema/problem.ts";

/** What is wrong with the numbers of a document. */
interface NumberFaults {
  /** Those that would not be what is written: too long for a computer's numbers. */
  altered: Fault[];
  /** Those that would be shown otherwise than they are written: `0x7E8`, `1e3`, `+5`. */
  respelt: Fault[];
}

type Fault = Found & { offset: number };

export function numberFaults(document: Document): NumberFaults {
  const faults: NumberFaults = { altered: [], respelt: [] };
  visit(document, {
    Scalar(key, { value, source = "", range }) {
      // Keys that are no text are told of as such.
      if (key === "key") return;
      if (typeof value !== "number" && typeof value !== "bigint") return;
      // Endless ones are refused by every field.
      if (/^[-+]?\.(?:inf|nan)$/i.test(source)) return;
      const add = (list: Fault[], hint: string) =>
        list.push({
          offset: range?.[0] ?? 0,
          kind: "invalid",
          found: `number: ${source}`,
          hint: `${hint}; put it into quotation marks if it is text`,
        });
      // Digits to another base than ten are lost only where there are too many.
      const isOfOtherBase = /^0[xo]/i.test(source);
      const isWhole = isOfOtherBase ? Number.isSafeInteger(value) : isKept(source, Number(value));
      if (!isWhole) add(faults.altered, isOfOtherBase ? "write it in digits from 0 to 9" : hintForKept(source));
      else if (!isPlainNumber(source)) add(faults.respelt, `write it in digits: ${writeNumber(Number(value))}`);
    },
  });
  return faults;
}
