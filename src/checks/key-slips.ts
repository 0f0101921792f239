import { distance } from "fastest-levenshtein";
import { group } from "d3";
import type { Row } from "../model/table.ts";

/** A key that was most likely mistyped. */
export interface Slip {
  /** Index of its first row. */
  row: number;
  key: string;
  meant: string;
}

// A shorter word is too near to others: Oslo and Osla, but not UK and UA.
const SHORTEST = 3;
// A longer one is a text rather than a key, and would cost much to compare.
const LONGEST = 60;

/**
 * Finds keys that differ in one letter from that of a series with at least
 * three times as many rows, and at least three, and that stand only at times
 * which this series lacks. Keys that differ in a digit are numbered on purpose,
 * and those whose labels differ in more than a slip are others.
 */
export function findSlips(
  rows: readonly Row[],
  { key, time, label }: { key: string; time: string; label: string | undefined },
): Slip[] {
  const bySeries = group(rows.keys(), (index) => String(rows[index]![key]));
  const timesOf = (own: readonly number[]) => new Set(own.map((index) => rows[index]![time]));
  const nameOf = ([first]: readonly number[]) => String(label === undefined ? "" : (rows[first!]![label] ?? ""));
  const full = [...bySeries].filter(([word, own]) => own.length >= 3 && isWord(word));
  if (full.length === 0) return [];
  const byVariant = group(
    full.flatMap(([word]) => variantsOf(word).map((variant) => ({ word, variant }))),
    ({ variant }) => variant,
  );
  return [...bySeries].flatMap(([word, own]): Slip[] => {
    if (!isWord(word)) return [];
    const near = new Set(variantsOf(word).flatMap((variant) => byVariant.get(variant)?.map((one) => one.word) ?? []));
    const meant = [...near].find((candidate) => {
      const others = bySeries.get(candidate)!;
      if (candidate === word || own.length * 3 > others.length || !isSlip(word, candidate)) return false;
      const times = timesOf(others);
      return own.every((index) => !times.has(rows[index]![time])) && isNear(nameOf(own), nameOf(others));
    });
    return meant === undefined ? [] : [{ row: own[0]!, key: word, meant }];
  });
}

const isWord = ({ length }: string): boolean => length >= SHORTEST && length <= LONGEST;

/** A word, and what is left of it without each of its letters: two words that differ in one letter share one of these. */
const variantsOf = (word: string): string[] => [
  ...new Set([word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))]),
];

/** One letter more, less or another, or two exchanged; none of them a digit. */
const isSlip = (a: string, b: string): boolean => isNear(a, b) && a.replace(/\D/g, "") === b.replace(/\D/g, "");

const isNear = (a: string, b: string): boolean => {
  const apart = distance(a, b);
  return apart <= 1 || (apart === 2 && Array.from(a).sort().join("") === Array.from(b).sort().join(""));
};
