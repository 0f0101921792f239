import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Drawing, Form, Key } from "../../chart.ts";
import { cutAxisKeys, cutAxisWords } from "../../parts/cut-axis.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { seriesRows } from "../../parts/series-rows.ts";
import { fitsPlot, thresholdKeys } from "../../parts/threshold-key.ts";
import { checkAxis, checkHighlight } from "./check.ts";
import { layoutLines, type LinesLayout } from "./layout.ts";
import { linesThumbnail } from "./thumbnail.ts";

export const lines: Form<SpecOf<"lines">, Drawing & LinesLayout> = {
  editions: "one",
  table: "series",
  faults: (input) => [...checkHighlight(input), ...checkAxis(input)],
  caution: (chart) => cutAxisWords(layoutOf(chart), chart),
  rows: (input) => seriesRows(input),
  thumbnail: linesThumbnail,
  draw(chart, { width, height } = {}) {
    const { threshold } = chart.spec;
    const layout = layoutOf(chart, { width, height });
    const { backdrop, lines } = layout;
    const hasEstimates = [...backdrop, ...lines].some(({ estimated }) => estimated);
    const keys: Key[] = [
      ...thresholdKeys(threshold),
      ...(backdrop.length > 0 ? [{ text: t("chart.others"), shape: "line", mark: "backdrop" } as const] : []),
      ...cutAxisKeys(layout, chart),
      ...(hasEstimates ? [{ text: t("chart.estimate"), shape: "line", mark: "backdrop dashed" } as const] : []),
    ];
    return {
      ...layout,
      side: "names",
      keys,
      reading: { x: { by: "time", at: layout.labels.map(({ x }) => x) }, y: { by: "value", ...layout.scale } },
    };
  },
};

function layoutOf(
  chart: Chart<SpecOf<"lines">>,
  size: { width?: number | undefined; height?: number | undefined } = {},
) {
  const { highlight, threshold, annotations, axis_from } = chart.spec;
  return layoutLines(drawnSeries(chart), {
    highlight,
    threshold: threshold?.value,
    namesThreshold: threshold && fitsPlot(threshold),
    from: axis_from,
    annotations,
    ...size,
  });
}
