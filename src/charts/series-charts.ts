import type { Dossier } from "../model/dossier.ts";
import type { SeriesSpec } from "../schema/chart.ts";
import type { Chart } from "./chart.ts";
import { openChart } from "./open-chart.ts";

/**
 * The charts that draw some series over the others and have a figure of one, each
 * with that one alone in colour. What is retired is left out.
 *
 * @param id of the series, as in the field that tells series apart
 */
export const seriesCharts = (dossier: Dossier, id: string): Chart<SeriesSpec>[] =>
  dossier
    .all("chart")
    .filter(({ fields }) => "highlight" in fields && !fields.retired)
    .map((record) => openChart(dossier, record, undefined, { highlight: [id] }) as Chart<SeriesSpec>)
    .filter(({ rows, spec: { encoding } }) =>
      rows.some((row) => row[encoding.series] === id && row[encoding.value] !== null),
    );
