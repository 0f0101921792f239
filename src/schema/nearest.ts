import { distance } from "fastest-levenshtein";

/** A list of more mistakes is no list of slips, and comparing each with all words would take minutes. */
export const MOST_SLIPS = 1000;

/** A longer text is no word that somebody mistyped. */
const LONGEST = 200;

/** The word of a list that a typing error most likely meant, if any is near. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  if (written === "" || written.length > LONGEST) return undefined;
  let best: string | undefined;
  // Of a code of two or three letters, little is left when two are exchanged.
  let least = Math.min(written.length - 2, Math.max(2, Math.floor(written.length * 0.4))) + 1;
  for (const word of words) {
    if (least <= 1 && word !== written) continue;
    const isPart = word.startsWith(written) || written.startsWith(word);
    // As many letters as the longer one has more are apart in any case.
    if (!isPart && Math.abs(word.length - written.length) >= least) continue;
    const close = isPart ? 1 : distance(written, word);
    if (close < least) [best, least] = [word, close];
  }
  return best;
}

/** `did you mean a?`, or the list itself where it is short, or nothing. */
export function suggest(written: string, words: Iterable<string>): string | undefined {
  const list = [...words];
  const near = nearest(written, list);
  if (near) return `did you mean ${near}?`;
  if (list.length > 0 && list.length <= 12) return `write one of: ${list.join(", ")}`;
  return undefined;
}
