import { nearest } from "../schema/nearest.ts";
import type { KnownSite } from "./known-site.ts";

/** `charts/x` for the addresses `charts/x/` and `charts/x.svg`. */
export const placeOf = (address: string): string => address.replace(/\/$|\.\w+$/, "");

/**
 * The lines of `redirects.yaml` that lead from addresses that are gone to what
 * most likely took their place.
 *
 * @param listed addresses that have been published; what is not among them is new, and more likely
 * @param guess whether to look for a likely place
 */
export const redirectLines = (
  gone: readonly string[],
  { site, listed, guess }: { site: KnownSite; listed: ReadonlySet<string>; guess: boolean },
): string[] =>
  [...Map.groupBy(gone, (address) => vacantPlace(address, site))].map(([place, addresses]) => {
    const near = guess ? newPlace(place, addresses, site, listed) : undefined;
    return `${place}: ${near ?? `${parentOf(place)}<its new name>`}`;
  });

/** The shortest beginning of an address at which nothing is left. */
function vacantPlace(address: string, { places: held }: KnownSite): string {
  const steps = placeOf(address).split("/");
  const places = [...steps.map((_, index) => steps.slice(0, index + 1).join("/")), address];
  return places.find((place) => !held.has(place)) ?? address;
}

/** The place beside an old one, or the one above it, that has what was there, and the most similar name. */
export function newPlace(
  place: string,
  addresses: readonly string[],
  { there, isGone }: KnownSite,
  listed: ReadonlySet<string> = new Set(),
): string | undefined {
  const rests = addresses.map((address) => address.slice(place.length));
  const parent = parentOf(place);
  const places = [...there].flatMap((address) =>
    rests
      .filter((rest) => address.endsWith(rest))
      .map((rest) => address.slice(0, address.length - rest.length))
      .filter((other) => parentOf(other) === parent || `${other}/` === parent),
  );
  const whole = places.filter((other) => rests.every((rest) => !isGone(`${other}${rest}`)));
  const fresh = whole.filter((other) => rests.every((rest) => !listed.has(`${other}${rest}`)));
  for (const candidates of [fresh, whole, places]) {
    const names = new Map(candidates.map((other) => [nameOf(other), other]));
    const near = nearest(nameOf(place), names.keys());
    if (near !== undefined) return names.get(near);
  }
  return undefined;
}

const parentOf = (place: string): string => place.slice(0, place.lastIndexOf("/") + 1);
const nameOf = (place: string): string => place.slice(place.lastIndexOf("/") + 1);
