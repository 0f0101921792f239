import type { Found } from "../schema/problem.ts";

/** The sign of a quotation or of an item of a list. */
const SIGN = String.raw`(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])`;

interface Limit {
  /** Matches the line of each. */
  line: RegExp;
  most: number;
  what: string;
  hint: string;
}

/** What takes the parser the square of its number in one body, with as many as no record needs. */
const limits: readonly Limit[] = [
  // Each mention is compared with all of them.
  { line: /^[ \t>]*\[\^/gm, most: 2000, what: "notes", hint: "write fewer, or several records" },
  // Each is put into the list of all that was read, behind which everything moves.
  {
    line: new RegExp(`^(?:[ \\t]+|${SIGN}[ \\t]*)(?=${SIGN})`, "gm"),
    most: 1000,
    what: "items in lists or quotations within others",
    hint: "write them in a table or a dataset, or in several records",
  },
];

/** What a body has too much of for being read, and the offset at which it is too much. */
export function surplusIn(text: string): { offset: number; found: Found } | undefined {
  for (const { line, most, what, hint } of limits) {
    let count = 0;
    for (const { index } of text.matchAll(line))
      if (++count > most)
        return {
          offset: index,
          found: { kind: "invalid", found: `prose: too many ${what}`, hint: `${hint}; the limit is ${most}` },
        };
  }
  return undefined;
}
