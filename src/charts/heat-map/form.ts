import { t } from "../../i18n/t.ts";
import type { SpecOf } from "../../schema/chart.ts";
import { checkSteps } from "../check-steps.ts";
import { drawnSeries } from "../drawn-series.ts";
import { fieldOf, type Drawing, type Form } from "../form.ts";
import { seriesRows } from "../series-rows.ts";
import { stepKeys } from "../step-keys.ts";
import { layoutHeatMap, type HeatMapLayout } from "./layout.ts";

export const heatMap: Form<SpecOf<"heat-map">, Drawing & HeatMapLayout> = {
  editions: "one",
  table: "series",
  specFaults: ({ spec }) => checkSteps(spec.steps),
  rows: (input) => seriesRows(input, { ranked: true }),
  draw(chart, { width } = {}) {
    const { steps, encoding } = chart.spec;
    const { unit, decimals } = fieldOf(chart.dataset, encoding.value);
    const layout = layoutHeatMap(drawnSeries(chart), { steps, decimals, width });
    const { estimates, gaps, labels, rows } = layout;
    return {
      ...layout,
      side: "rows",
      keys: [
        ...stepKeys(steps, unit),
        ...(estimates.some(Boolean) ? [{ text: t("chart.estimate"), shape: "stroke", mark: "gap" } as const] : []),
        ...(gaps ? [{ text: t("chart.gap"), shape: "cross", mark: "gap" } as const] : []),
      ],
      reading: {
        x: { by: "time", at: labels.map(({ x }) => x) },
        y: { by: "series", at: rows.map(({ y }) => y) },
      },
    };
  },
};
