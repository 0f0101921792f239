import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";

/** A curated source has a summary of its own, and no source is both unsigned and signed. */
export const checkSources = (dossier: ReadDossier): Problem[] =>
  dossier.all("source").flatMap(({ fields, file, document }): Problem[] => [
    ...(fields.curated && !fields.summary
      ? [
          {
            file,
            ...document.placeOf(["curated"]),
            kind: "missing" as const,
            found: "field: summary",
            hint: "add summary: what the article says, in one or two sentences of your own",
          },
        ]
      : []),
    ...(fields.unsigned && fields.author.length > 0
      ? [
          {
            file,
            ...document.placeOf(["unsigned"]),
            kind: "contradicted" as const,
            found: "unsigned: the source has an author",
            hint: "leave out unsigned, or the author where the work itself names none",
          },
        ]
      : []),
  ]);
