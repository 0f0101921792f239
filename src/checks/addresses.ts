import type { AddressList, ListedAddress } from "../reader/addresses.ts";
import type { ReadDossier } from "../reader/reading.ts";
import { isFile } from "../reader/list-files.ts";
import { redirectOf } from "../model/redirects.ts";
import type { Problem } from "../schema/problem.ts";
import { knownSite, recordAt, type KnownSite } from "./known-site.ts";
import { redirectLines } from "./new-place.ts";

/** Where more is gone, whole folders have moved, and names tell little; each is compared with all that is there. */
const MOST_MOVED = 100;

/** Every address that was published is there, or leads to what took its place. */
export function checkAddresses(dossier: ReadDossier, site: KnownSite = knownSite(dossier)): Problem[] {
  const { addresses: list, redirects, redirectsFile } = dossier;
  // Redirects that cannot be read are reported themselves.
  if (!redirects && isFile(redirectsFile.path)) return [];
  const lost = list.entries.filter(
    ({ address }) => site.isGone(address) && !redirectOf(redirects?.fields ?? {}, address),
  );
  const listed = new Set(list.entries.map(({ address }) => address));
  return byRecord(lost).map((entries, index) => {
    const { address, line } = headOf(entries);
    const addresses = entries.map((entry) => entry.address);
    return {
      file: list.file,
      line,
      column: 1,
      kind: "missing",
      found: `address: ${address}`,
      hint: [
        ...others(address, addresses, "gone with it"),
        `write into ${redirectsFile.file} where it is now, or bring it back:`,
        ...redirectLines(addresses, { site, listed, guess: index < MOST_MOVED }).map((text) => `  ${text}`),
        `delete from ${list.file} only what was never published`,
      ].join("\n  "),
    };
  });
}

/** Addresses of a built site that nobody has put into the list. */
export function unlistedAddresses(list: AddressList, fresh: readonly string[]): Problem[] {
  const place = (address: string) => {
    const next = list.entries.find((entry) => entry.address > address);
    return { file: list.file, line: next?.line ?? (list.entries.at(-1)?.line ?? 0) + 1, column: 1 };
  };
  return byRecord(fresh.map((address) => ({ address, line: 0 }))).map((entries) => {
    const { address } = headOf(entries);
    return {
      ...place(address),
      kind: "unknown",
      found: `address: ${address}`,
      hint: [
        ...others(
          address,
          entries.map((entry) => entry.address),
          "new with it",
        ),
        `run npm run build, and commit ${list.file}`,
      ].join("\n  "),
    };
  });
}

/** Addresses of one record stand together. */
const byRecord = (entries: readonly ListedAddress[]): ListedAddress[][] => [
  ...Map.groupBy(entries, ({ address }) => {
    const record = recordAt(address);
    return record ? `${record.kind} ${record.id}` : address;
  }).values(),
];

/** The address by which others are told: that of a page, the shortest, and not that of a frame. */
const headOf = (entries: readonly ListedAddress[]): ListedAddress =>
  entries.toSorted((a, b) => rankOf(a.address) - rankOf(b.address) || a.address.length - b.address.length)[0]!;

const rankOf = (address: string): number => (address.endsWith("/") ? 0 : 2) + (address.startsWith("embed/") ? 1 : 0);

const others = (head: string, addresses: readonly string[], words: string): string[] => {
  const rest = addresses.filter((address) => address !== head);
  return rest.length > 0 ? [`${words}: ${rest.join(", ")}`] : [];
};
