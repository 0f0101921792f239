import { sum } from "d3";
import type { LetterClass } from "./families.ts";
import type { Measure } from "./widths.ts";

/** Letters that are made larger or smaller together. */
export interface FittedLetters {
  /** What letters they are; undefined for all that are in no class. */
  of: LetterClass | undefined;
  /** By how much, until they are as wide as those they stand for. */
  size: number;
}

/**
 * Fits letters to ours: those of each class at a size of their own, all others
 * at another, so that a line of them is as wide as ours. Within a class they keep
 * their proportions, lest a word look uneven.
 *
 * @param own widths of the letters to come
 * @param theirs widths of those that stand in for them
 * @param text in which letters occur as often as in what is read
 */
export function fitLetters(
  own: Measure,
  theirs: Measure,
  text: string,
  classes: readonly LetterClass[] = [],
): FittedLetters[] {
  const letters = Array.from(text);
  const fitted = [undefined, ...classes].map((of): FittedLetters => {
    const among = letters.filter((letter) => classOf(letter, classes) === of);
    return { of, size: sum(among, own) / sum(among, theirs) };
  });
  // What letters of a word lose to each other is no part of their widths.
  const kerned = own(text) / widthOf(theirs, text, fitted);
  return fitted.map(({ of, size }) => ({ of, size: size * kerned }));
}

/** How wide a text is, kerned within what is set at one size. */
export function widthOf(theirs: Measure, text: string, fitted: readonly FittedLetters[]): number {
  const classes = fitted.map(({ of }) => of).filter((of) => of !== undefined);
  const runs: { of: LetterClass | undefined; text: string }[] = [];
  for (const letter of text) {
    const of = classOf(letter, classes);
    const last = runs.at(-1);
    if (last && last.of === of) last.text += letter;
    else runs.push({ of, text: letter });
  }
  return sum(runs, (run) => theirs(run.text) * fitted.find(({ of }) => of === run.of)!.size);
}

const classOf = (letter: string, classes: readonly LetterClass[]): LetterClass | undefined =>
  classes.find(([first, last]) => letter >= first && letter <= last);
