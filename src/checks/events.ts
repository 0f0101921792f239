import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";

/** An event does not end before it starts, nor twice. */
export const checkEvents = (dossier: ReadDossier): Problem[] =>
  dossier.all("event").flatMap(({ fields: { when, end }, file, document }): Problem[] => {
    if (!end) return [];
    const place = document.placeOf(["end"]);
    if (when.interval)
      return [
        {
          file,
          ...place,
          kind: "duplicate",
          found: `end: ${end.edtf}`,
          hint: `when is an interval already, ${when.edtf}; leave the end out`,
        },
      ];
    if (end.interval)
      return [
        {
          file,
          ...place,
          kind: "invalid",
          found: `end: ${end.edtf}, an interval`,
          hint: "write the one date at which it ended",
        },
      ];
    if (end.end < when.start)
      return [{ file, ...place, kind: "invalid", found: `end: ${end.edtf}`, hint: `write a date after ${when.edtf}` }];
    return [];
  });
