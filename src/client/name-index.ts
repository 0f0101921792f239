import { indexNames, type NameIndex } from "../model/match-names.ts";
import type { SearchNames } from "../model/search-name.ts";

const loaded = new Map<string, Promise<NameIndex>>();

/** The names of all records, which are fetched when they are first asked for. */
export function loadNames(address: string): Promise<NameIndex> {
  const names =
    loaded.get(address) ??
    fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return indexNames((await response.json()) as SearchNames);
    });
  loaded.set(address, names);
  // Whoever asks again tries again.
  names.catch(() => loaded.delete(address));
  return names;
}
