import type { ReadDossier } from "../reader/reading.ts";
import { finalTarget, placesOf, redirectOf, restAt } from "../model/redirects.ts";
import { MOST_SLIPS, nearest } from "../schema/nearest.ts";
import type { Problem } from "../schema/problem.ts";
import { knownSite, type KnownSite } from "./known-site.ts";
import { newPlace, placeOf } from "./new-place.ts";

type Fault = Pick<Problem, "kind" | "found" | "hint"> & { at: "old" | "new" };

/** Every redirect leads from an address that was published and is gone to one that is there. */
export function checkRedirects(dossier: ReadDossier, site: KnownSite = knownSite(dossier)): Problem[] {
  const { redirects } = dossier;
  if (!redirects) return [];
  const { addresses } = dossier;
  const lying = Map.groupBy(
    addresses.entries.flatMap(({ address }) => placesOf(address).map((place) => ({ place, address }))),
    ({ place }) => place,
  );
  const vacant = addresses.entries.flatMap(({ address }) => (site.there.has(address) ? [] : [placeOf(address)]));
  return Object.keys(redirects.fields).flatMap((from, index): Problem[] => {
    const published = lying.get(from)?.map(({ address }) => address) ?? [];
    if (published.length === 0) {
      const near = index < MOST_SLIPS ? nearest(from, vacant) : undefined;
      return [
        {
          file: redirects.file,
          ...redirects.document.placeOfKey([], from),
          kind: "unknown",
          found: `address: ${from}`,
          hint: `${near ? `did you mean ${near}?` : "remove the line:"} nothing in ${addresses.file} was published there`,
        },
      ];
    }
    const fault = faultOf(redirects.fields, from, published, site);
    if (!fault) return [];
    const { at, ...problem } = fault;
    const { document, file } = redirects;
    return [{ file, ...(at === "old" ? document.placeOfKey([], from) : document.placeOf([from])), ...problem }];
  });
}

/** @param addresses what was published at the old place */
function faultOf(
  redirects: Readonly<Record<string, string>>,
  from: string,
  addresses: readonly string[],
  site: KnownSite,
): Fault | undefined {
  const kept = addresses.find((address) => site.there.has(address));
  if (kept !== undefined)
    return {
      at: "old",
      kind: "contradicted",
      found: `redirect: ${from}`,
      hint: `${kept} is there; remove the line, or what is published at that address`,
    };
  // A longer line may speak for some of them.
  const led = addresses.flatMap((address) => {
    const redirect = redirectOf(redirects, address);
    return redirect?.from === from ? [{ address, target: redirect.target }] : [];
  });
  const chained = led.find(({ target }) => redirectOf(redirects, target));
  if (chained) return chainFault(redirects, from, chained);

  const other = led.find(({ address, target }) => endingOf(address) !== endingOf(target));
  if (other)
    return {
      at: "new",
      kind: "invalid",
      found: `redirect: ${other.address} to ${other.target}`,
      hint: `write an address that ends in ${endingOf(other.address)}; what is copied there is served as what its ending says`,
    };

  const missing = led.filter(({ target }) => site.isGone(target));
  if (missing.length === 0) return undefined;
  const { address, target } = missing.find((redirect) => redirect.target.endsWith("/")) ?? missing[0]!;
  const to = redirects[from]!;
  const near =
    missing.length === led.length &&
    newPlace(
      to,
      missing.map((redirect) => redirect.target),
      site,
    );
  return {
    at: "new",
    kind: "unknown",
    found: `address: ${target}`,
    hint: near
      ? `did you mean ${near}?`
      : missing.length < led.length
        ? `${address} would lead there; write a line for it alone, such as ${placeOf(address)}: ${to}`
        : "write where it is now, an address that is there",
  };
}

/** `.svg` of a file, `/` of a page. */
const endingOf = (address: string): string => /\/$|\.\w+$|$/.exec(address)![0];

/** A redirect leads to what is there, in one step. */
function chainFault(
  redirects: Readonly<Record<string, string>>,
  from: string,
  { address, target }: { address: string; target: string },
): Fault {
  const end = finalTarget(redirects, address);
  const fault = { at: "new", kind: "invalid", found: `redirect: ${from} to ${redirects[from]}` } as const;
  if (end === undefined) return { ...fault, hint: `${target} leads back; write an address that is there` };
  const rest = restAt(from, address)!;
  const line = end.endsWith(rest)
    ? `${from}: ${end.slice(0, end.length - rest.length)}`
    : `${placeOf(address)}: ${placeOf(end)}`;
  return { ...fault, hint: `${target} leads on to ${end}; write ${line}` };
}
