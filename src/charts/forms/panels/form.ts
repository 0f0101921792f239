import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { fieldOf } from "../../parts/columns.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { formatNumber } from "../../parts/format.ts";
import { seriesRows } from "../../parts/series-rows.ts";
import { layoutPanels, type PanelsLayout } from "./layout.ts";
import { panelsThumbnail } from "./thumbnail.ts";

export const panels: Form<SpecOf<"panels">, Drawing & PanelsLayout> = {
  editions: "one",
  table: "series",
  rows: (input) => seriesRows(input, { ranked: true }),
  thumbnail: panelsThumbnail,
  draw(chart, { width } = {}) {
    const { threshold, encoding } = chart.spec;
    const { unit } = fieldOf(chart.dataset, encoding.value);
    const layout = layoutPanels(drawnSeries(chart), { threshold: threshold?.value, width });
    const { times, scale } = layout;
    const [low, high] = scale.domain;
    // The axes are the same everywhere, and said once.
    const axes: Key = {
      text: t("chart.axes", {
        from: times[0]?.text ?? "",
        to: times.at(-1)?.text ?? "",
        low: formatNumber(low),
        high: formatNumber(high, { unit }),
      }),
      shape: "line",
      mark: "rule",
    };
    return {
      ...layout,
      keys: [
        ...(threshold ? [{ text: threshold.label, shape: "line", mark: "threshold" } as const] : []),
        ...(layout.panels.some(({ estimated }) => estimated)
          ? [{ text: t("chart.estimateShort"), shape: "line", mark: "mark-line dashed" } as const]
          : []),
        ...(times.length > 0 ? [axes] : []),
      ],
      // A panel may be drawn lower than it is laid out: what is read is marked by its time alone.
      reading: { x: { by: "time", at: times.map(({ x }) => x) } },
    };
  },
};
