import type { Dossier } from "../src/model/dossier.ts";

/** What editors may want to mend, and is no problem. */
export function notes(dossier: Dossier): string[] {
  const excerpts = dossier.all("source").filter(({ fields }) => fields.read === "excerpt");
  const unsaid = excerpts.filter(({ fields }) => !fields.read_part);
  return unsaid.length > 0
    ? [`Sources read as an excerpt that do not say which part, in read_part: ${unsaid.length} of ${excerpts.length}`]
    : [];
}
