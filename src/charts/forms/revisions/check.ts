import { sort } from "d3";
import type { Row } from "../../../model/table.ts";
import type { RevisionsSpec } from "../../../schema/charts/revisions.ts";
import { suggest } from "../../../schema/nearest.ts";
import type { ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";

/** Every edition has the series, one of them the year that is compared, and only editions that are drawn break the measure. */
export function checkRevisions({ spec, dossier }: FormInput<RevisionsSpec>): ChartFault[] {
  const { dataset, editions, encoding, series, time, breaks } = spec;
  const rowsOf = (edition: string) => dossier.table(dataset, edition).rows;
  const isOfSeries = (row: Row) => String(row[encoding.series]) === series;
  const without = editions.find((edition) => !rowsOf(edition).some(isOfSeries));
  if (without !== undefined) {
    const known = new Set(rowsOf(without).map((row) => String(row[encoding.series])));
    return [
      {
        path: ["series"],
        kind: "unknown",
        found: `series: ${series} in edition ${without}`,
        hint: suggest(series, known) ?? `write a value of ${encoding.series}, or leave the edition out`,
      },
    ];
  }
  const times = editions.flatMap((edition) =>
    rowsOf(edition)
      .filter(isOfSeries)
      .map((row) => Number(row[encoding.time])),
  );
  const faults: ChartFault[] = [];
  if (time !== undefined && !times.includes(time))
    faults.push({
      path: ["time"],
      kind: "unknown",
      found: `time: ${time}`,
      hint: `write a year of the series: ${sort(new Set(times)).join(", ")}`,
    });
  breaks.forEach(({ edition }, index) => {
    if (editions.includes(edition)) return;
    faults.push({
      path: ["breaks", index, "edition"],
      kind: "unknown",
      found: `edition: ${edition}`,
      hint: `write one of the chart's editions: ${editions.join(", ")}`,
    });
  });
  return faults;
}
