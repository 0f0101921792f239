import type { Named } from "./name-groups.ts";

/** A record as the box in the head of every page finds it. */
export interface SearchName extends Named {
  /** Its kind in words. */
  kind: string;
  /** Address within the site, without base. */
  address: string;
}

/** What `/pagefind/names.json` lists. */
export interface SearchNames {
  names: readonly SearchName[];
  /** Words of questions that tell nothing of what they are about, in the interface's language. */
  small: readonly string[];
}
