import type { Environment } from "../src/astro/environment.ts";
import { ADDRESSES, printAddresses, toAddress } from "../src/reader/addresses.ts";
import type { ReadDossier } from "../src/reader/reading.ts";
import { isAddress } from "../src/schema/address.ts";
import { checkAddresses, unlistedAddresses } from "../src/checks/addresses.ts";
import { placesIn } from "../src/checks/known-site.ts";
import { checkRedirects } from "../src/checks/redirects.ts";
import { CommittedList } from "./committed-list.ts";
import { filesOf } from "./output/files.ts";
import { writeRedirects } from "./redirects/write.ts";
import { compareProblems, formatProblems } from "../src/schema/problem.ts";

/**
 * Holds a built site against the addresses that have been published: none is
 * lost, and new ones go into the list. Then writes what redirects need.
 *
 * @param environment with the folder of the built site
 * @returns the list with its new addresses, to be written when the site is published; undefined when an address is lost,
 *   or new where nobody is there to commit it: what is wrong has been printed
 */
export function keepAddresses(
  dossier: ReadDossier,
  environment: Pick<Environment, "base" | "isCi"> & { site: string; folder: string },
  print = console.log,
): CommittedList | undefined {
  const { addresses: list } = dossier;
  const there = new Set(publishedAddresses(environment.folder));
  const site = { there, places: placesIn(there), isGone: (address: string) => !there.has(address) };
  const listed = new Set(list.entries.map(({ address }) => address));
  const fresh = [...there].filter((address) => !listed.has(address)).sort();
  const problems = [
    ...checkAddresses(dossier, site),
    ...checkRedirects(dossier, site),
    ...(environment.isCi ? unlistedAddresses(list, fresh) : []),
  ];
  if (problems.length === 0) problems.push(...writeRedirects(dossier, environment));
  if (problems.length > 0) {
    console.error(formatProblems(problems.sort(compareProblems), dossier.root));
    return undefined;
  }
  const text = fresh.length > 0 ? printAddresses([...listed, ...fresh]) : undefined;
  return new CommittedList(dossier.root, ADDRESSES, text, () =>
    print(`${fresh.length} new ${fresh.length === 1 ? "address" : "addresses"} in ${list.file}; commit it`),
  );
}

/**
 * The addresses of a built site on which others may rely: not assets whose names
 * change with them, the search index, and what hosts read themselves.
 */
const publishedAddresses = (folder: string): string[] => filesOf(folder).map(toAddress).filter(isAddress);
