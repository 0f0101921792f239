import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { siteOf } from "./sites.ts";

/**
 * Writes a dossier that takes little time to build: a chart in two editions, what
 * it is drawn from, a claim, and what they name. It has no list of addresses.
 */
export function writeSmallDossier(folder: string): void {
  const whole = siteOf("ferries").contentFolder;
  for (const part of [
    "vocabulary.yaml",
    "sources",
    "events",
    "glossary",
    "actors",
    "images",
    "datasets/crossings",
    "charts/routes-on-time.yaml",
    "claims/quay-at-ostrel-to-close.mdx",
  ])
    cpSync(join(whole, part), join(folder, part), { recursive: true });
  const settings = readFileSync(join(whole, "dossier.yaml"), "utf8");
  writeFileSync(join(folder, "dossier.yaml"), settings.replace(/^featured:\n(?: .*\n)*/m, ""));
  writeFileSync(join(folder, "about.mdx"), "---\ntitle: About\nsummary: A small dossier.\n---\n");
}
