import type { ChartFault } from "../charts/chart-fault.ts";
import type { ReadDossier } from "../reader/reading.ts";
import { editionsOf, type ChartSpec } from "../schema/chart.ts";

/** A chart has a place for every series at every time; more of them fill no picture, but all memory. */
const MOST = 250_000;

/** A chart has no more values than can be drawn. */
export function checkSize(dossier: ReadDossier, spec: ChartSpec): ChartFault[] {
  const { encoding } = spec;
  if (!("series" in encoding)) return [];
  const ids = [...new Set([spec.edition, ...editionsOf(spec)])];
  return ids.flatMap((id): ChartFault[] => {
    const { rows } = dossier.table(spec.dataset, id);
    const series = new Set(rows.map((row) => row[encoding.series])).size;
    const times = new Set(rows.map((row) => row[encoding.time])).size;
    if (series * times <= MOST) return [];
    return [
      {
        path: ["encoding", "series"],
        kind: "invalid",
        found: `values: ${series} series at ${times} times in edition ${id}`,
        hint: `a chart draws at most ${MOST}; name fields of fewer series or times, or draw a smaller dataset`,
      },
    ];
  });
}
