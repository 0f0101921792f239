/** The part of Pagefind's browser API that is used here: https://pagefind.app/docs/api/ */
export interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Filters>;
  search(query: string | null, options: SearchOptions): Promise<Found>;
  /** Null where another search has begun meanwhile. */
  debouncedSearch(query: string | null, options: SearchOptions, delay?: number): Promise<Found | null>;
}

interface SearchOptions {
  filters: Record<string, string>;
}

export interface Found {
  results: FoundResult[];
  filters: Filters;
}

export interface FoundResult {
  id: string;
  score: number;
  data(): Promise<FoundPage>;
}

/** A page as the index has it, and which of its words were found. */
export interface FoundPage {
  url: string;
  content: string;
  locations: number[];
  meta: Record<string, string>;
}

export type Filters = Record<string, Record<string, number>>;

/** @throws {Error} when its script, or the index, cannot be loaded */
export async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** One page that was found for several words, each asked alone. */
export async function joinFound(results: readonly FoundResult[]): Promise<FoundPage> {
  const locations: number[] = [];
  let page!: FoundPage;
  // One after the other: Pagefind gives the same object each time, with other locations.
  for (const result of results) locations.push(...(page = await result.data()).locations);
  return { ...page, locations };
}
