import type { RevisionsSpec } from "../../../schema/charts/revisions.ts";
import type { Chart } from "../../chart.ts";
import { toSeries, type Series } from "../../parts/series.ts";

/** The editions of one series, each as a series over all years that any of them has. */
export function editionsOfSeries({ spec, rows, dataset, drawn }: Chart<RevisionsSpec>): Series[] {
  const { series, times } = toSeries(rows, { ...spec.encoding, series: "edition" }, dataset.fields.estimate_field);
  return drawn.map(({ id, title }) => ({
    id,
    label: title,
    // An edition without the series has its row in the table all the same.
    points:
      series.find((item) => item.id === id)?.points ?? times.map((time) => ({ time, value: null, estimate: false })),
  }));
}
