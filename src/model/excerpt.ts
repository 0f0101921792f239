import { withoutTokens } from "./name-groups.ts";
import { fromSearched, JOINED } from "./search-letters.ts";

/** Stand between the texts of a page in the search index, and before the first that no excerpt is taken from. */
const [BLOCK, REST] = ["␟", "␞"];

/** Words of an excerpt, and whether they are among those that were asked for. */
export interface ExcerptPart {
  text: string;
  isFound: boolean;
}

/** About as many words as two lines hold. */
const MOST = 36;

/** A sentence of fewer words says little by itself: “Confirmed.” */
const LEAST = 6;

/** A page as one text for the search index: its summary and its prose, then all else. */
export const excerptSource = (prose: readonly string[], rest: readonly string[]): string =>
  [prose.join(` ${BLOCK} `), ...rest].join(` ${REST} `);

/**
 * The sentence of a page's prose that has most of what was found, or the first,
 * which is its summary, where the prose has none of it.
 *
 * @param content the page in the search index, as `excerptSource` makes it
 * @param locations which of its words were found
 */
export function excerptOf(content: string, locations: readonly number[]): ExcerptPart[] {
  const found = new Set(locations);
  const sentences: ExcerptWord[][] = [[]];
  const all = content.split(/\s+/);
  const end = all.indexOf(REST);
  for (const { word, isFound } of withoutTokens(end < 0 ? all : all.slice(0, end), found)) {
    if (word === BLOCK) sentences.push([]);
    else {
      sentences.at(-1)!.push({ word, isFound });
      if (endsSentence(word)) sentences.push([]);
    }
  }
  const countOf = (words: readonly ExcerptWord[]) =>
    new Set(words.filter(({ isFound }) => isFound).map(({ word }) => word.toLowerCase())).size;
  // Of those that have the same, the first that says something.
  const whole = sentences.filter(({ length }) => length >= LEAST);
  const best = [...whole, ...sentences].reduce((best, words) => (countOf(words) > countOf(best) ? words : best));
  return joined(shortened(best));
}

interface ExcerptWord {
  word: string;
  isFound: boolean;
}

// A letter before the stop, `J.` or `U.S.`, is no end, nor is a number: `para. 3.`
const endsSentence = (word: string): boolean => /[^\s.\p{Lu}][.!?…。！？]["”’»)\]]*$/u.test(word);

/** A long sentence from a little before what was found in it. */
function shortened(words: readonly ExcerptWord[]): ExcerptWord[] {
  if (words.length <= MOST) return [...words];
  const first = Math.max(0, words.findIndex(({ isFound }) => isFound) - 8);
  const from = Math.min(first, words.length - MOST);
  const dots: ExcerptWord[] = [{ word: "…", isFound: false }];
  return [...(from > 0 ? dots : []), ...words.slice(from, from + MOST), ...(from + MOST < words.length ? dots : [])];
}

/** Neighbours that are both found, or both not, become one text; what stands before and behind a word is not found. */
function joined(words: readonly ExcerptWord[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (text: string, isFound: boolean) => {
    const last = parts.at(-1);
    if (last?.isFound === isFound) last.text += text;
    else if (text) parts.push({ text, isFound });
  };
  words.forEach(({ word, isFound }, index) => {
    const last = words[index - 1];
    if (last && !last.word.endsWith(JOINED)) add(" ", isFound && last.isFound);
    const [, before = "", core = "", after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/u.exec(word)!;
    add(before, false);
    add(core, isFound);
    add(after, false);
  });
  return parts.map(({ text, isFound }) => ({ text: fromSearched(text), isFound }));
}
