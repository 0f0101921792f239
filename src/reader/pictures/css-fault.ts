/** What brings something in from elsewhere; strings in these are addresses too. */
const LOADS =
  /@import|@font-face|@namespace|image-set\s*\(|\bimage\s*\(|cross-fade\s*\(|\bsrc\s*\(|element\s*\(|expression\s*\(|-moz-binding|behavior\s*:/i;
const ADDRESS = /url\s*\(\s*(?:"([^"]*)"|'([^']*)'|([^)]*))/gi;

/**
 * What in a style of a picture would load or run something; undefined where
 * nothing does. It knows only what it may hold: an escape could spell any of the
 * rest, and counts as a fault itself.
 */
export function cssFault(css: string): string | undefined {
  if (css.includes("\\")) return "\\";
  const load = LOADS.exec(css);
  if (load) return load[0];
  for (const [whole, ...values] of css.matchAll(ADDRESS)) {
    const value = values.find(Boolean) ?? "";
    if (!value.trim().startsWith("#")) return whole;
  }
  return undefined;
}
