import { nameGroups, type NameGroup } from "./name-groups.ts";
import { fold, isUnspaced } from "./search-letters.ts";
import type { SearchName, SearchNames } from "./search-name.ts";
import { holdingMost, tellingWords } from "./search-question.ts";
import { isOneSlip } from "./slips.ts";

/** How well a name fits what was asked, the best first. */
const fits = ["whole", "words", "beginning", "within", "slip", "some"] as const;
type Fit = (typeof fits)[number];

export interface NameMatch {
  name: SearchName;
  fit: Fit;
}

/** The names of a dossier, made ready to be asked. */
export interface NameIndex {
  groups: readonly NameGroup[];
  entries: readonly { name: SearchName; texts: readonly string[] }[];
  /** Every word of a name, by its folded letters. */
  words: ReadonlyMap<string, string>;
  /** Words that tell nothing of what a question is about, folded. */
  small: ReadonlySet<string>;
}

export function indexNames({ names, small }: SearchNames): NameIndex {
  const words = names.flatMap(
    ({ title, aliases = [] }) => [title, ...aliases].join(" ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
  return {
    groups: nameGroups(names),
    // What it is may be asked for with its name: `map of the ferries`.
    entries: names.map((name) => ({
      name,
      texts: [name.title, `${name.title} ${name.kind}`, ...(name.aliases ?? [])].map(fold),
    })),
    words: new Map(words.map((word) => [fold(word), word])),
    small: new Set(small.map(fold)),
  };
}

/**
 * The records whose names fit a question, the best first; each name in it may be
 * any other name of the same. Slips count only where nothing fits without. Where
 * no name has all words of a question, small ones are left out, and then others.
 */
export function matchNames(index: NameIndex, query: string): NameMatch[] {
  const whole = matchWords(index, query);
  if (whole.length > 0) return whole;
  const words = tellingWords(query, index.small);
  const telling = matchWords(index, words.join(" "));
  return telling.length > 0 ? telling : matchSome(index, words);
}

/** The records whose names have some of the words that tell something, those with most of them first. */
function matchSome(index: NameIndex, words: readonly string[]): NameMatch[] {
  const found = words
    .filter((word) => !index.small.has(fold(word)))
    .map((word) => matchWords(index, word).filter(({ fit }) => fit === "whole" || fit === "words"))
    .map((matches) => matches.map(({ name, fit }) => ({ name, id: name.address, score: -fits.indexOf(fit) })));
  return holdingMost(found, { least: 1 }).map(([held]) => ({ name: held!.name, fit: "some" }));
}

function matchWords({ groups, entries }: NameIndex, query: string): NameMatch[] {
  const asked = variantsOf(fold(query), groups);
  if (asked[0] === "") return [];
  const found = entries.flatMap(({ name, texts }, order) => {
    const ranks = texts.flatMap((text) => asked.map((words) => rankOf(text, words))).filter((rank) => rank >= 0);
    return ranks.length > 0 ? { name, order, rank: Math.min(...ranks) } : [];
  });
  const exact = found.filter(({ rank }) => fits[rank] !== "slip");
  return (exact.length > 0 ? exact : found)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ name, rank }) => ({ name, fit: fits[rank]! }));
}

/** At most as many records are so well known by their name that they come first. */
const MOST_CARDS = 3;

/** The records whose name was asked for: actors and terms by a part of it too, all others by the whole. */
export function cardsOf(matches: readonly NameMatch[]): SearchName[] {
  const best = matches[0]?.fit;
  return matches
    .filter(({ name, fit }) => fit === best && (fit === "whole" || (isNamed(name) && isByWords(fit))))
    .slice(0, MOST_CARDS)
    .map(({ name }) => name);
}

const isNamed = ({ aliases }: SearchName): boolean => aliases !== undefined;
const isByWords = (fit: Fit): boolean => fit === "words" || fit === "slip";

/** The question itself, and with each name in it as others write it. */
function variantsOf(query: string, groups: readonly NameGroup[]): string[] {
  const variants = [query];
  for (const { names } of groups) {
    const folded = names.map(fold);
    const own = folded.filter((name) => ` ${query} `.includes(` ${name} `)).sort((a, b) => b.length - a.length)[0];
    if (own === undefined) continue;
    variants.push(...folded.map((name) => ` ${query} `.replace(` ${own} `, ` ${name} `).trim()));
  }
  return [...new Set(variants)];
}

/** Place in `fits`; below zero where a name does not fit. */
function rankOf(text: string, query: string): number {
  if (text === query) return fits.indexOf("whole");
  const words = text.split(" ");
  const asked = query.split(" ");
  if (asked.every((word) => words.includes(word))) return fits.indexOf("words");
  const begins = (word: string) => words.some((other) => other.startsWith(word));
  if (text.startsWith(query)) return fits.indexOf("beginning");
  if (asked.every(begins) || (isUnspaced(query) && text.includes(query))) return fits.indexOf("within");
  const isNear = (word: string) => begins(word) || (word.length > 3 && words.some((other) => isOneSlip(word, other)));
  return asked.every(isNear) ? fits.indexOf("slip") : -1;
}

/** A question with each word that no name has, but for one letter, as the name has it; undefined where there is none. */
export function correct({ words, small }: NameIndex, query: string): string | undefined {
  const known = [...words.keys()];
  const written = query.trim().split(/\s+/);
  const corrected = written.map((each) => {
    const word = fold(each);
    if (word.length < 4 || small.has(word) || known.some((other) => other.startsWith(word))) return each;
    const meant = known.find((other) => isOneSlip(word, other));
    return meant === undefined ? each : words.get(meant)!;
  });
  return corrected.some((word, index) => word !== written[index]) ? corrected.join(" ") : undefined;
}
