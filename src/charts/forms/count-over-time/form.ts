import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { countsOf } from "./counts.ts";
import { layoutCountOverTime, type CountOverTimeLayout } from "./layout.ts";
import { countOverTimeRows } from "./rows.ts";
import { sayCounts } from "./say.ts";
import { countOverTimeThumbnail } from "./thumbnail.ts";

export const countOverTime: Form<SpecOf<"count-over-time">, Drawing & CountOverTimeLayout> = {
  editions: "each",
  table: "rows",
  rows: countOverTimeRows,
  say: sayCounts,
  thumbnail: countOverTimeThumbnail,
  draw(chart) {
    const { spec, rows } = chart;
    const { columns, noun, threshold, annotations } = spec;
    // One scale for every edition, so that they can be compared bar by bar.
    const max = Math.max(1, ...rows.map((row) => Number(row[columns.total])));
    const layout = layoutCountOverTime(countsOf(chart), { max, annotations });
    const estimate: Key = { text: t("chart.estimate"), shape: "square", mark: "estimate-mark", stripes: "stripe" };
    return {
      ...layout,
      keys: [
        { text: `${noun} ${t("chart.reaching", { threshold: threshold.label })}`, shape: "square", mark: "mark" },
        ...(rows.some((row) => row.estimate === true) ? [estimate] : []),
        { text: t("chart.withFigure", { noun }), shape: "square", mark: "track" },
      ],
      reading: { x: { by: "time", at: layout.labels.map(({ x }) => x) } },
    };
  },
};
