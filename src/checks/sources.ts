import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";

/** A curated source has a summary of its own. */
export const checkSources = (dossier: ReadDossier): Problem[] =>
  dossier.all("source").flatMap(({ fields, file, document }): Problem[] =>
    fields.curated && !fields.summary
      ? [
          {
            file,
            ...document.placeOf(["curated"]),
            kind: "missing",
            found: "field: summary",
            hint: "add summary: what the article says, in one or two sentences of your own",
          },
        ]
      : [],
  );
