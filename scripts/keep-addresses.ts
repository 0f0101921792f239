import { globSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Environment } from "../src/astro/environment.ts";
import { ADDRESSES, printAddresses, toAddress } from "../src/reader/addresses.ts";
import type { ReadDossier } from "../src/reader/reading.ts";
import { checkAddresses, unlistedAddresses } from "../src/checks/addresses.ts";
import { checkRedirects } from "../src/checks/redirects.ts";
import { writeRedirects } from "./redirects/write.ts";
import { compareProblems, formatProblems } from "../src/schema/problem.ts";

/** What no one may rely on: assets whose names change with them, the search index, and what hosts read themselves. */
const NO_CONTRACT = /^(?:_|pagefind\/)/;

/**
 * Holds a built site against the addresses that have been published: none is
 * lost, and new ones go into the list. Then writes what redirects need.
 *
 * @returns false when an address is lost, or new where nobody is there to commit it; what is wrong has been printed
 */
export function keepAddresses(
  dossier: ReadDossier,
  environment: Environment & { site: string },
  print = console.log,
): boolean {
  const { addresses: list } = dossier;
  const { outDir, isCi } = environment;
  const there = new Set(publishedAddresses(outDir));
  const site = { there, isGone: (address: string) => !there.has(address) };
  const listed = new Set(list.entries.map(({ address }) => address));
  const fresh = [...there].filter((address) => !listed.has(address)).sort();
  const problems = [
    ...checkAddresses(dossier, site),
    ...checkRedirects(dossier, site),
    ...(isCi ? unlistedAddresses(list, fresh) : []),
  ];
  if (problems.length > 0) {
    console.error(formatProblems(problems.sort(compareProblems), dossier.root));
    return false;
  }

  writeRedirects(dossier, environment);
  if (fresh.length > 0) {
    writeFileSync(join(dossier.root, ADDRESSES), printAddresses([...listed, ...fresh]));
    print(`${fresh.length} new ${fresh.length === 1 ? "address" : "addresses"} in ${list.file}; commit it`);
  }
  return true;
}

/** The addresses of a built site on which others may rely. */
const publishedAddresses = (folder: string): string[] =>
  globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !NO_CONTRACT.test(file))
    .map(toAddress);
