import { build as buildPages } from "astro";
import { join, resolve } from "node:path";
import type { ReadDossier } from "../src/reader/reading.ts";
import { environment } from "./environment.ts";
import { failureLine } from "./failure-line.ts";
import { readSound } from "./check.ts";
import { writeHosting } from "./hosting/write.ts";
import { indexSite } from "./index-site.ts";
import { keepAddresses } from "./keep-addresses.ts";
import { keepUncited } from "./keep-uncited.ts";
import { listOf } from "./output/digest.ts";
import { endTurns, inTurn } from "./output/in-turn.ts";
import { writeMark } from "./output/mark.ts";
import { outputFolder } from "./output/output-folder.ts";
import { bringTo, swap } from "./output/swap.ts";
import { SITE } from "./output/turn.ts";
import { step } from "./progress.ts";

/**
 * Checks the dossier, builds its pages, keeps what was published at its address,
 * and says how to find and serve it. The site that was there is replaced when
 * all of this is done, and left as it is when any of it fails.
 *
 * @returns false where it cannot be done; why has been printed
 */
export async function build(): Promise<boolean> {
  const { outDir, contentFolder } = environment();
  let out: string;
  try {
    out = outputFolder(outDir, { project: process.cwd(), dossier: contentFolder });
  } catch (error) {
    console.error(failureLine(error));
    return false;
  }
  const removeOnSignal = (signal: NodeJS.Signals) => {
    endTurns();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.on("SIGINT", removeOnSignal).on("SIGTERM", removeOnSignal);
  try {
    const dossier = await step("Checking the dossier", () => Promise.resolve(readSound()));
    // Astro and Vite keep files of their own in the project, which two builds at once would mix.
    return dossier !== undefined && (await inTurn(resolve(".cache/site"), (turn) => buildInto(out, dossier, turn)));
  } catch (error) {
    console.error(process.env.DEBUG ? error : failureLine(error));
    console.error(`The site in ${outDir} is as it was.`);
    return false;
  } finally {
    process.off("SIGINT", removeOnSignal).off("SIGTERM", removeOnSignal);
  }
}

/** @param turn folder of this build alone, on the disk of the project */
async function buildInto(out: string, dossier: ReadDossier, turn: string): Promise<boolean> {
  const settings = environment();
  const { base, outDir, contentFolder } = settings;
  const folder = join(turn, SITE);
  const site = settings.site ?? dossier.settings.fields.site;
  await step("Building the pages", () =>
    buildPages({ logLevel: process.env.DEBUG ? "warn" : "silent", outDir: folder }),
  );
  const addresses = keepAddresses(dossier, { ...settings, site, folder });
  const uncited = keepUncited(dossier, settings);
  if (!addresses || !uncited) return false;
  const pages = await step("Indexing them for search", () => indexSite(folder, dossier));
  writeHosting(folder, { site, base, licence: dossier.settings.fields.licence.url });
  const digest = writeMark(folder, listOf(folder));

  await inTurn(out, (beside) => {
    // Somebody may have put something there meanwhile.
    outputFolder(outDir, { project: process.cwd(), dossier: contentFolder });
    const brought = join(beside, SITE);
    bringTo(folder, brought);
    for (const list of [addresses, uncited]) list.prepare();
    swap(brought, out, beside);
  });
  for (const list of [addresses, uncited]) list.commit();
  console.log(`${pages} pages can be searched; the site is in ${outDir}/\nsha256 ${digest}`);
  return true;
}

if (import.meta.main) {
  await import("./failures.ts");
  process.exitCode = (await build()) ? 0 : 1;
}
