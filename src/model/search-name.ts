import type { Named } from "./name-groups.ts";

/** A record as the box in the head of every page finds it; `/search/names.json` lists all. */
export interface SearchName extends Named {
  /** Its kind in words. */
  kind: string;
  /** Address within the site, without base. */
  address: string;
}
