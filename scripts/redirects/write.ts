import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { toFile } from "../../src/reader/addresses.ts";
import type { ReadDossier } from "../../src/reader/reading.ts";
import { isCopied, redirectOf } from "../../src/model/redirects.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { inside } from "../output/inside.ts";
import { redirectPage } from "./page.ts";

/**
 * Writes what keeps old addresses working into a built site: a page that sends
 * its readers on, or a copy of what is now elsewhere. Netlify and Cloudflare
 * Pages read `_redirects` besides.
 *
 * @param folder the built site
 * @returns addresses at which nothing can be written; then nothing is
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function writeRedirects(
  { addresses, redirects, settings }: ReadDossier,
  { folder, site, base }: { folder: string; site: string; base: string },
): Problem[] {
  const { language } = settings.fields;
  const problems: Problem[] = [];
  const moves = addresses.entries.flatMap(({ address, line }) => {
    const redirect = redirectOf(redirects?.fields ?? {}, address);
    if (!redirect) return [];
    try {
      const [from, to] = [redirect.target, address].map((place) => inside(folder, toFile(place))) as [string, string];
      return [{ address, from, to, path: `${base}${redirect.target.replace(/^\.\//, "")}` }];
    } catch {
      problems.push({
        file: addresses.file,
        line,
        column: 1,
        kind: "invalid",
        found: `address: ${address}`,
        hint: "it, or what it leads to, lies outside of the site; write a path below the base, as in a link: claims/<id>/",
      });
      return [];
    }
  });
  if (problems.length > 0) return problems;
  for (const { address, from, to, path } of moves) {
    mkdirSync(dirname(to), { recursive: true });
    if (isCopied(address)) copyFileSync(from, to);
    else writeFileSync(to, redirectPage({ path, url: new URL(path, site).href, language }));
  }
  // Some hosts would send the readers of a copy on, too, and a frame must keep its address for the page around it.
  const pages = moves.filter(({ address }) => !isCopied(address));
  if (pages.length > 0)
    writeFileSync(
      inside(folder, "_redirects"),
      pages.map(({ address, path }) => `${base}${address} ${path} 301\n`).join(""),
    );
  return [];
}
