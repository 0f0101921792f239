import { build as buildPages } from "astro";
import { environment } from "./environment.ts";
import { readSound } from "./check.ts";
import { writeHosting } from "./hosting/write.ts";
import { indexSite } from "./index-site.ts";
import { keepAddresses } from "./keep-addresses.ts";
import { step } from "./progress.ts";

/** Checks the dossier, builds its pages, keeps what was published at its address, and says how to find and serve it. */
export async function build(): Promise<boolean> {
  const settings = environment();
  const { base, outDir } = settings;
  const dossier = await step("Checking the dossier", () => Promise.resolve(readSound()));
  if (!dossier) return false;
  const site = settings.site ?? dossier.settings.fields.site;
  await step("Building the pages", () => buildPages({ logLevel: "warn" }));
  if (!keepAddresses(dossier, { ...settings, site })) return false;
  const pages = await step("Indexing them for search", () => indexSite(outDir));
  writeHosting(outDir, { site, base, licence: dossier.settings.fields.licence.url });
  console.log(`${pages} pages can be searched; the site is in ${outDir}/`);
  return true;
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
