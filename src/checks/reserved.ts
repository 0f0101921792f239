import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";

/** Ids of charts at whose addresses something else stands. */
const RESERVED: Readonly<Record<string, string>> = {
  timeline: "embed/timeline/",
  providers: "oembed/providers.json",
};

/** No chart has the address of something else. */
export const checkReserved = (dossier: ReadDossier): Problem[] =>
  dossier.all("chart").flatMap(({ id, file }): Problem[] => {
    const address = RESERVED[id];
    if (address === undefined) return [];
    const hint = `${address} is not a chart's; name the file otherwise`;
    return [{ file, line: 1, column: 1, kind: "invalid", found: `id: ${id}`, hint }];
  });
