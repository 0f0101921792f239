import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Environment } from "../../src/astro/environment.ts";
import { toFile } from "../../src/reader/addresses.ts";
import type { ReadDossier } from "../../src/reader/reading.ts";
import { isCopied, redirectOf } from "../../src/model/redirects.ts";
import { redirectPage } from "./page.ts";

/**
 * Writes what keeps old addresses working into a built site: a page that sends
 * its readers on, or a copy of what is now elsewhere. Netlify and Cloudflare
 * Pages read `_redirects` besides.
 *
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function writeRedirects(
  { addresses, redirects, settings }: ReadDossier,
  { outDir, site, base }: Pick<Environment, "outDir" | "base"> & { site: string },
): void {
  const { language } = settings.fields;
  const moves = addresses.entries.flatMap(({ address }) => {
    const redirect = redirectOf(redirects?.fields ?? {}, address);
    if (!redirect) return [];
    return [{ address, target: redirect.target, path: `${base}${redirect.target.replace(/^\.\//, "")}` }];
  });
  for (const { address, target, path } of moves) {
    const [from, to] = [target, address].map((place) => join(outDir, toFile(place))) as [string, string];
    mkdirSync(dirname(to), { recursive: true });
    if (isCopied(address)) copyFileSync(from, to);
    else writeFileSync(to, redirectPage({ path, url: new URL(path, site).href, language }));
  }
  // Some hosts would send the readers of a copy on, too, and a frame must keep its address for the page around it.
  const pages = moves.filter(({ address }) => !isCopied(address));
  if (pages.length > 0)
    writeFileSync(
      join(outDir, "_redirects"),
      pages.map(({ address, path }) => `${base}${address} ${path} 301\n`).join(""),
    );
}
