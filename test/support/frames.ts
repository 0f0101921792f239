import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { parse } from "node-html-parser";
import type { EmbedChoice } from "../../src/embeds/choices.ts";
import type { Embeddable } from "../../src/embeds/snippets.ts";
import type { TestSite } from "./sites.ts";

/** Addresses of all frames of a built site, within it: `embed/<id>/`. */
export const frameAddresses = ({ folder }: TestSite): string[] =>
  globSync("embed/**/index.html", { cwd: folder })
    .map((file) => file.split(sep).join("/").replace("index.html", ""))
    .sort();

const known = new Map<TestSite, EmbedChoice[]>();

/** What a built site offers to embed, with addresses of the server of the tests; a worker reads it once. */
export function embedChoices(site: TestSite): EmbedChoice[] {
  if (!known.has(site)) known.set(site, readChoices(site));
  return known.get(site)!;
}

function readChoices(site: TestSite): EmbedChoice[] {
  const page = parse(readFileSync(join(site.folder, "embedding/index.html"), "utf8"));
  const text = page.querySelector("embed-builder script")!.textContent;
  return JSON.parse(text.replaceAll(site.origin, serverOf(site))) as EmbedChoice[];
}

/** Every chart of a site and every edition with which it can stay. */
export const embeddables = (site: TestSite): Embeddable[] => embedChoices(site).flatMap(({ variants }) => variants);

/** Two different charts of a site. */
export const twoCharts = (site: TestSite): [Embeddable, Embeddable] => {
  const [first, second] = embedChoices(site).map(({ variants }) => variants[0]);
  return [first!, second!];
};

/** Where the tests serve a site. */
export const serverOf = ({ port }: TestSite): string => `http://127.0.0.1:${port}`;

/** Address of the script that other pages load. */
export const scriptOf = (site: TestSite): string => `${serverOf(site)}${site.base}embed.js`;
