import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { seriesRows } from "../../parts/series-rows.ts";
import { thresholdKeys } from "../../parts/threshold-key.ts";
import { checkHighlight } from "./check.ts";
import { layoutLines, type LinesLayout } from "./layout.ts";
import { linesThumbnail } from "./thumbnail.ts";

export const lines: Form<SpecOf<"lines">, Drawing & LinesLayout> = {
  editions: "one",
  table: "series",
  faults: checkHighlight,
  rows: (input) => seriesRows(input),
  thumbnail: linesThumbnail,
  draw(chart, { width, height } = {}) {
    const { highlight, threshold, annotations } = chart.spec;
    const layout = layoutLines(drawnSeries(chart), {
      highlight,
      threshold: threshold?.value,
      annotations,
      width,
      height,
    });
    const { backdrop, lines } = layout;
    const hasEstimates = [...backdrop, ...lines].some(({ estimated }) => estimated);
    const keys: Key[] = [
      ...thresholdKeys(threshold),
      ...(backdrop.length > 0 ? [{ text: t("chart.others"), shape: "line", mark: "backdrop" } as const] : []),
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
