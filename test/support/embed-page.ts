import type { Page } from "@playwright/test";
import { embedChoices, type EmbedChoice } from "../../src/embeds/choices.ts";
import { SNIPPETS } from "../../src/embeds/snippets.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import type { TestSite } from "./sites.ts";

const known = new Map<TestSite, EmbedChoice[]>();

/** What may be chosen, as the page is told. */
export function choicesOf(site: TestSite): EmbedChoice[] {
  const { contentFolder, origin, base } = site;
  if (!known.has(site)) {
    const { dossier } = readDossier(contentFolder);
    known.set(
      site,
      embedChoices(dossier!, (address) => `${origin}${base}${address}`),
    );
  }
  return known.get(site)!;
}

/** A chart of which all can be chosen: an edition, series and years. */
export const fullChoice = (site: TestSite): EmbedChoice =>
  choicesOf(site).find(({ variants, series, years }) => variants.length > 1 && series.length > 1 && years.length > 0)!;

export const codesOf = async (page: Page): Promise<string[]> =>
  Promise.all(SNIPPETS.map((snippet) => page.locator(`[data-snippet=${snippet}]`).textContent() as Promise<string>));

export const preview = (page: Page) => page.frameLocator(".stage iframe");

export const schemeOf = (page: Page) =>
  preview(page)
    .locator("html")
    .evaluate((root) => getComputedStyle(root).colorScheme);
