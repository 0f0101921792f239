import { fold } from "../model/search-letters.ts";
import type { ReadDossier } from "../reader/reading.ts";
import type { Place } from "../schema/place.ts";
import type { Problem } from "../schema/problem.ts";

interface Named extends Place {
  file: string;
  field: "publisher" | "agencies";
  name: string;
}

/**
 * A publisher, or an agency, is called the same in every source: by their names
 * it is told which sources are one voice. Names are the same that differ by
 * capitals, marks, punctuation or an article alone.
 */
export function checkSourceNames(dossier: ReadDossier): Problem[] {
  const before = new Map<string, Named>();
  return namesIn(dossier).flatMap((named): Problem[] => {
    const { name, field, ...place } = named;
    const key = fold(name).replace(/^the (?=.)/, "") || name;
    const first = before.get(key);
    if (!first) before.set(key, named);
    if (!first || first.name === name) return [];
    return [
      {
        ...place,
        kind: "contradicted",
        found: `${field}: ${name}`,
        hint: `write ${first.name}, as ${first.file}, line ${first.line}, has it; or that one as here: two names would be two voices`,
      },
    ];
  });
}

const namesIn = (dossier: ReadDossier): Named[] =>
  dossier.all("source").flatMap(({ fields: { publisher, agencies }, file, document }): Named[] => [
    { file, ...document.placeOf(["publisher"]), field: "publisher", name: publisher },
    ...agencies.map((name, index): Named => ({
      file,
      ...document.placeOf(["agencies", index]),
      field: "agencies",
      name,
    })),
  ]);
