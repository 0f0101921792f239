import { fold } from "./search-letters.ts";

/**
 * The words of a question that tell what it asks for. Per cent signs are not in
 * the index, and small words would ask for what a page need not say; where a
 * question has no other words, they are what it asks for.
 *
 * @param small folded words of the interface's language that no answer needs: `who`, `did`, `about`
 */
export function tellingWords(query: string, small: ReadonlySet<string>): string[] {
  const words = query
    .replace(/%|\bper ?cent\b/gi, " ")
    .split(/\s+/)
    .filter((word) => fold(word) !== "");
  const telling = words.filter((word) => !small.has(fold(word)));
  return telling.length > 0 ? telling : words;
}

/** A page as the search finds it for one word: which it is, and how well it fits. */
interface Held {
  id: string;
  score: number;
}

/**
 * The pages that hold at least half of the words of a question: those with most
 * of them first, and of these the one that fits best.
 *
 * @param found the pages that hold each of the words
 * @param options.least how many of them are enough
 * @returns what was found of each page, word by word
 */
export function holdingMost<P extends Held>(
  found: readonly (readonly P[])[],
  { least = found.length / 2 }: { least?: number } = {},
): P[][] {
  const pages = new Map<string, P[]>();
  for (const page of found.flat()) pages.set(page.id, [...(pages.get(page.id) ?? []), page]);
  const scoreOf = (held: readonly P[]) => held.reduce((sum, { score }) => sum + score, 0);
  return [...pages.values()]
    .filter(({ length }) => length >= least)
    .sort((a, b) => b.length - a.length || scoreOf(b) - scoreOf(a));
}
