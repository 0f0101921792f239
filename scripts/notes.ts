import { uncitedTotal } from "../src/checks/uncited.ts";
import type { ReadDossier } from "../src/reader/reading.ts";

/** What editors may want to mend, and is no problem: how many paragraphs say something without saying where it is from. */
export function notes(dossier: ReadDossier): string[] {
  const { factual, uncited } = uncitedTotal(dossier);
  const start = dossier.uncited.counts
    ? ""
    : `; npm run build begins ${dossier.uncited.file} with them, and then they may only get fewer`;
  return [`Factual paragraphs without a source nearby: ${uncited} of ${factual}${start}`];
}
