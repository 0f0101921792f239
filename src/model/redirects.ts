import type { Redirects } from "../schema/redirects.ts";

/** Name of the file in the folder of a dossier. */
export const REDIRECTS = "redirects.yaml";

/**
 * What follows a place in an address that lies there: `/2024/` of
 * `charts/a/2024/` and `.svg` of `charts/a.svg` at `charts/a`. Undefined where
 * the address lies elsewhere, as `charts/ab/` does.
 */
export function restAt(place: string, address: string): string | undefined {
  if (!address.startsWith(place)) return undefined;
  const rest = address.slice(place.length);
  return rest === "" || /^[/.]/.test(rest) ? rest : undefined;
}

/** The places at which an address lies, longest first: itself, and what ends before one of its slashes or full stops. */
export const placesOf = (address: string): string[] => [
  address,
  ...[...address.matchAll(/[/.]/g)].map(({ index }) => address.slice(0, index)).reverse(),
];

/** Where an address leads, by the line whose old text is the longest; undefined where it leads nowhere else. */
export function redirectOf(redirects: Redirects, address: string): { from: string; target: string } | undefined {
  const from = placesOf(address).find((place) => Object.hasOwn(redirects, place));
  return from === undefined ? undefined : { from, target: `${redirects[from]}${restAt(from, address)}` };
}

/** More than anyone has put behind each other; the check wants one. */
const MOST_STEPS = 100;

/** Where an address leads in the end; undefined where it leads back to itself, or on and on. */
export function finalTarget(redirects: Redirects, address: string): string | undefined {
  const seen = new Set<string>();
  let at = address;
  for (;;) {
    const next = redirectOf(redirects, at);
    if (!next) return at;
    // A line that leads into its own place makes an address longer each time.
    if (seen.has(at) || seen.size === MOST_STEPS) return undefined;
    seen.add(at);
    at = next.target;
  }
}

/**
 * Whether an old address is a copy of the new one. A page sends its readers on,
 * which a file cannot, nor a frame that its host gives no right to move.
 */
export const isCopied = (address: string): boolean => !address.endsWith("/") || address.startsWith("embed/");
