import type { ChartFault } from "../charts/chart-fault.ts";
import type { Row } from "../model/table.ts";
import type { ReadDossier } from "../reader/reading.ts";
import type { ChartSpec } from "../schema/chart.ts";

/** A chart's rows give one value for each series and time. */
export function checkSeries(dossier: ReadDossier, { dataset, edition, editions, encoding }: ChartSpec): ChartFault[] {
  if (!("series" in encoding)) return [];
  return [...new Set([edition, ...editions])].flatMap((id) => checkRows(dossier.table(dataset, id).rows, id, encoding));
}

/** Of two rows of a series and time, only one could be drawn; the first such pair of an edition is reported. */
function checkRows(
  rows: readonly Row[],
  edition: string,
  { series, time }: { series: string; time: string },
): ChartFault[] {
  const seen = new Set<string>();
  const second = rows.find((row) => {
    const key = JSON.stringify([row[series], row[time]]);
    return seen.has(key) || !seen.add(key);
  });
  if (!second) return [];
  return [
    {
      path: ["encoding", "series"],
      kind: "duplicate",
      found: `rows: ${series}=${second[series]} ${time}=${second[time]} in edition ${edition}`,
      hint: `a chart draws one value for each ${series} and ${time}; name a field that tells these rows apart`,
    },
  ];
}
