import type { Row } from "../../src/model/csv-table.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { ChartSpec } from "../../src/schema/chart.ts";
import { suggest } from "../../src/schema/nearest.ts";
import type { ChartFault } from "./chart-fault.ts";

/** A chart's rows give one value for each series and time, and the series that it names are there. */
export function checkSeries(dossier: Dossier, spec: ChartSpec): ChartFault[] {
  if (!("series" in spec.encoding)) return [];
  const { encoding } = spec;
  const rowsOf = (edition: string) => dossier.table(spec.dataset, edition).rows;
  return [
    ...[...new Set([spec.edition, ...spec.editions])].flatMap((edition) =>
      checkRows(rowsOf(edition), edition, encoding),
    ),
    ...("highlight" in spec ? checkHighlight(rowsOf(spec.edition), spec.highlight, encoding.series) : []),
  ];
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

function checkHighlight(rows: readonly Row[], highlight: readonly string[], series: string): ChartFault[] {
  const known = new Set(rows.map((row) => String(row[series])));
  return highlight.flatMap((id, index): ChartFault[] =>
    known.has(id)
      ? []
      : [
          {
            path: ["highlight", index],
            kind: "unknown",
            found: `series: ${id}`,
            hint: suggest(id, known) ?? `write a value of ${series}`,
          },
        ],
  );
}
