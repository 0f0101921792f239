import { uncitedTotal } from "../src/checks/uncited.ts";
import type { Dossier } from "../src/model/dossier.ts";
import type { ReadDossier } from "../src/reader/reading.ts";

/** What editors may want to mend, and is no problem. */
export const notes = (dossier: ReadDossier): string[] => [...unsaidParts(dossier), uncitedParagraphs(dossier)];

/** How many excerpts do not say which part was read. */
export function unsaidParts(dossier: Dossier): string[] {
  const excerpts = dossier.all("source").filter(({ fields }) => fields.read === "excerpt");
  const unsaid = excerpts.filter(({ fields }) => !fields.read_part);
  return unsaid.length > 0
    ? [`Sources read as an excerpt that do not say which part, in read_part: ${unsaid.length} of ${excerpts.length}`]
    : [];
}

/** How many paragraphs say something without saying where it is from; `uncited.txt` keeps their number from rising. */
export function uncitedParagraphs(dossier: ReadDossier): string {
  const { factual, uncited } = uncitedTotal(dossier);
  const start = dossier.uncited.counts
    ? ""
    : `; npm run build begins ${dossier.uncited.file} with them, and then they may only get fewer`;
  return `Factual paragraphs without a source nearby: ${uncited} of ${factual}${start}`;
}
