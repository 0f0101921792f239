import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form } from "../../chart.ts";
import { checkSteps, checkThreshold } from "../../parts/check-steps.ts";
import { fieldOf } from "../../parts/columns.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { seriesRows } from "../../parts/series-rows.ts";
import { stepKeys } from "../../parts/step-keys.ts";
import { layoutHeatMap, type HeatMapLayout } from "./layout.ts";
import { heatMapThumbnail } from "./thumbnail.ts";

export const heatMap: Form<SpecOf<"heat-map">, Drawing & HeatMapLayout> = {
  editions: "one",
  table: "series",
  specFaults: ({ spec }) => [...checkSteps(spec.steps), ...checkThreshold(spec)],
  rows: (input) => seriesRows(input, { ranked: true }),
  thumbnail: heatMapThumbnail,
  draw(chart, { width } = {}) {
    const { steps, encoding, threshold } = chart.spec;
    const { unit, decimals } = fieldOf(chart.dataset, encoding.value);
    const layout = layoutHeatMap(drawnSeries(chart), { steps, decimals, width });
    const { estimates, estimatedTimes, gaps, labels, rows } = layout;
    return {
      ...layout,
      side: "rows",
      keys: [
        ...stepKeys(steps, { unit, threshold }),
        ...(estimatedTimes.length > 0
          ? [{ text: t("chart.estimatedTimes"), shape: "line", mark: "estimated-time" } as const]
          : []),
        ...(estimates.some(Boolean) ? [{ text: t("chart.estimate"), shape: "point", mark: "estimate" } as const] : []),
        ...(gaps ? [{ text: t("chart.gap"), shape: "cross", mark: "gap" } as const] : []),
      ],
      reading: {
        x: { by: "time", at: labels.map(({ x }) => x) },
        y: { by: "series", at: rows.map(({ y }) => y) },
      },
    };
  },
};
