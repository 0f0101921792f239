import type { Comparison } from "./compare-sites.ts";
import type { Difference } from "./difference.ts";

/** How many files of a kind are told in full, how many lines of each, and how many characters of a line. */
const FILES = 10;
const LINES = 3;
const CHARACTERS = 160;

/** Says what was compared, how each file differs, and how many do by what. */
export function printComparison({ pages, files, differences }: Comparison, print = console.log): void {
  print(`${count(pages, "page")} and ${count(files, "other file")} compared`);
  const kinds = Map.groupBy(differences, ({ kind }) => kind);
  for (const [kind, ofKind] of kinds) {
    for (const difference of ofKind.slice(0, FILES)) printDifference(difference, print);
    if (ofKind.length > FILES) print(`… and ${count(ofKind.length - FILES, "more file")} by ${kind}`);
  }
  if (kinds.size === 0) print("They are the same.");
  else print(`\nFiles that differ, by ${[...kinds].map(([kind, { length }]) => `${kind}: ${length}`).join(", ")}`);
}

function printDifference({ file, kind, before, after }: Difference, print: (line: string) => void): void {
  print(`\n${file}  ${kind}`);
  const from = Math.max(0, firstDifference(before[0] ?? "", after[0] ?? "") - 40);
  for (const [sign, lines] of [
    ["-", before],
    ["+", after],
  ] as const) {
    for (const [index, line] of lines.slice(0, LINES).entries())
      print(`  ${sign} ${clip(line, index === 0 ? from : 0)}`);
    if (lines.length > LINES) print(`  ${sign} … and ${lines.length - LINES} more`);
  }
}

function firstDifference(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return at;
}

/** A part of a line that is too long, from where it begins to be of interest. */
const clip = (line: string, from: number): string =>
  line.length <= CHARACTERS
    ? line
    : `${from > 0 ? "…" : ""}${line.slice(from, from + CHARACTERS)}${from + CHARACTERS < line.length ? "…" : ""}`;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
