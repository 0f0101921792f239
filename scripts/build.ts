import { build as buildPages } from "astro";
import { environment } from "./environment.ts";
import { check } from "./check.ts";
import { indexSite } from "./index-site.ts";
import { step } from "./progress.ts";

/** Checks the dossier, builds its pages and indexes them for search. */
export async function build({ outDir } = environment()): Promise<boolean> {
  const sound = await step("Checking the dossier", () => Promise.resolve(check()));
  if (!sound) return false;
  await step("Building the pages", () => buildPages({ logLevel: "warn" }));
  const pages = await step("Indexing them for search", () => indexSite(outDir));
  console.log(`${pages} pages can be searched; the site is in ${outDir}/`);
  return true;
}

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
