import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";

/** An explainer says where it has its facts from. */
export const checkExplainers = (dossier: ReadDossier): Problem[] =>
  dossier.all("explainer").flatMap(({ file, document, prose }): Problem[] =>
    prose.complete && prose.citations.length === 0
      ? [
          {
            file,
            ...document.placeOf(["title"]),
            kind: "missing",
            found: "citation",
            hint: "cite the source of each fact behind its sentence, such as [@source-id, para. 2]",
          },
        ]
      : [],
  );
