import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";

/** A retired chart leads to one that is not retired. */
export const checkRetired = (dossier: ReadDossier): Problem[] =>
  dossier.all("chart").flatMap((chart): Problem[] => {
    const id = chart.fields.retired?.successor;
    const successor = id === undefined ? undefined : dossier.find("chart", id);
    // A successor that is not there is reported as any other id.
    if (!successor?.fields.retired) return [];
    const last = lastSuccessor(dossier, successor);
    return [
      {
        file: chart.file,
        ...chart.document.placeOf(["retired", "successor"]),
        kind: "invalid",
        found: `successor: ${id}`,
        hint: `${successor === chart ? "a chart does not succeed itself" : "it is retired too"}; write ${last ? last.id : "a chart that is not retired"}, or leave the successor out`,
      },
    ];
  });

/** The chart in use at the end of a line of successors, if there is one. */
function lastSuccessor(dossier: ReadDossier, chart: ReadRecord<"chart">): ReadRecord<"chart"> | undefined {
  const seen = new Set<ReadRecord>();
  let at: ReadRecord<"chart"> | undefined = chart;
  while (at?.fields.retired) {
    const { successor }: { successor?: string | undefined } = at.fields.retired;
    if (seen.has(at) || successor === undefined) return undefined;
    seen.add(at);
    at = dossier.find("chart", successor);
  }
  return at;
}
