import { correct, type NameIndex } from "../model/match-names.ts";
import { askForNames } from "../model/name-groups.ts";
import { toSearched } from "../model/search-letters.ts";
import { holdingMost, tellingWords } from "../model/search-question.ts";
import { joinFound, type Filters, type Found, type FoundResult, type Pagefind } from "./pagefind.ts";

/** Where as few pages hold the words as they are written, others may be meant, or some of the words be enough. */
const FEW = 3;

/** What a question finds. */
export interface Answer {
  results: readonly Pick<FoundResult, "data">[];
  /** The question with its slips mended, where that finds more. */
  meant?: string | undefined;
  /** How many pages hold all words as they are written, all as they are meant, and at least half of them. */
  counts: { count: number; others: number; some: number };
  /** How many results each value of a facet would leave; undefined where pages hold some of the words only. */
  tally: Filters | undefined;
}

/** The words of a question, as the index knows them. */
export const askedWords = (query: string, { groups, small }: Pick<NameIndex, "groups" | "small">): string[] =>
  tellingWords(askForNames(query, groups), small).map(toSearched);

/**
 * Where few pages hold all words of a question: those that hold what seems to be
 * meant, then these few, then those that hold some of its words.
 *
 * @param found what holds all words
 */
export async function answer(
  search: (query: string) => ReturnType<Pagefind["search"]>,
  query: string,
  found: Found,
  names: NameIndex,
): Promise<Answer> {
  const { results, filters } = found;
  const whole = { results, counts: { count: results.length, others: 0, some: 0 }, tally: filters };
  if (results.length > FEW) return whole;
  const corrected = correct(names, query);
  const others = corrected === undefined ? undefined : await search(askedWords(corrected, names).join(" "));
  if (others && others.results.length > results.length)
    return {
      // What is found for the words as they are written is not lost behind what was meant.
      results: [...others.results, ...results],
      meant: corrected,
      counts: { ...whole.counts, others: others.results.length },
      tally: others.filters,
    };
  const words = askedWords(query, names);
  if (words.length < 2) return whole;
  const single = await Promise.all(words.map(search));
  const known = new Set(results.map(({ id }) => id));
  const some = holdingMost(single.map(({ results }) => results)).filter(([page]) => !known.has(page!.id));
  if (some.length === 0) return whole;
  return {
    results: [...results, ...some.map((held) => ({ data: () => joinFound(held) }))],
    counts: { ...whole.counts, some: some.length },
    tally: undefined,
  };
}
