import type { Reference } from "../prose/prose.ts";

/**
 * The one list of sources of a page: first those that its text cites, under the
 * numbers that stand there, then further ones that the record names.
 */
export function listSources(cited: readonly Reference[], further: readonly string[]): Reference[] {
  const known = new Set(cited.map(({ key }) => key));
  const others = [...new Set(further)].filter((key) => !known.has(key));
  return [...cited, ...others.map((key, index) => ({ number: cited.length + index + 1, key, mentions: [] }))];
}
