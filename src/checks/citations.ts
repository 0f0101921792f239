import type { ReadDossier } from "../reader/reading.ts";
import { isWellFormed } from "../prose/citations.ts";
import { nearest } from "../schema/nearest.ts";
import type { Problem } from "../schema/problem.ts";
import { allProse } from "./all-prose.ts";
import { hintForId } from "./ids.ts";

/** Every citation names a source. */
export const checkCitations = (dossier: ReadDossier): Problem[] =>
  allProse(dossier).flatMap(({ file, prose }) =>
    prose.citations.flatMap(({ works }) =>
      works.flatMap((work): Problem[] => {
        const { key, locator, place } = work;
        if (!isWellFormed(work))
          return [
            {
              file,
              ...place,
              kind: "invalid",
              found: `citation: ${[key, locator].filter(Boolean).join(", ") || "no source"}`,
              hint: "write [@source-id], [@source-id, para. 3] or [@one-id; @another-id]",
            },
          ];
        if (dossier.ids.get("source")!.has(key)) return [];
        return [{ file, ...place, kind: "unknown", found: `source: ${key}`, hint: hintForId(dossier, "source", key) }];
      }),
    ),
  );

/** No source is named in a text without the brackets that make a citation of it. */
export const checkBareKeys = (dossier: ReadDossier): Problem[] =>
  allProse(dossier).flatMap(({ file, prose }) =>
    prose.bareKeys.flatMap(({ key, place }): Problem[] => {
      const sources = dossier.ids.get("source")!.keys();
      const meant = key.includes("-") ? nearest(key, sources) : [...sources].find((id) => id === key);
      return meant
        ? [{ file, ...place, kind: "invalid", found: `citation: @${key}`, hint: `write it in brackets: [@${meant}]` }]
        : [];
    }),
  );
