import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { chosenTime, spellTime } from "../../parts/chosen-time.ts";
import { fieldOf } from "../../parts/columns.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { thresholdKeys } from "../../parts/threshold-key.ts";
import { checkChange } from "./check.ts";
import { layoutChange, type ChangeLayout } from "./layout.ts";
import { changeRows } from "./rows.ts";
import { changeThumbnail } from "./thumbnail.ts";

export const change: Form<SpecOf<"change">, Drawing & ChangeLayout> = {
  editions: "one",
  table: "series",
  years: ["from", "to"],
  faults: checkChange,
  rows: changeRows,
  thumbnail: changeThumbnail,
  draw(chart) {
    const { encoding, threshold } = chart.spec;
    const { decimals } = fieldOf(chart.dataset, encoding.value);
    const series = drawnSeries(chart);
    const times = series[0]?.points.map(({ time }) => time) ?? [];
    const from = chosenTime(chart.spec.from, times, times[0]);
    const to = chosenTime(chart.spec.to, times);
    const layout = layoutChange(series, { from, to, threshold: threshold?.value, decimals });
    const keys: Key[] = [
      { text: t("chart.earlier"), shape: "dot", mark: "from", role: "from", now: spellTime(series, from) },
      { text: t("chart.later"), shape: "dot", mark: "to", role: "to", now: spellTime(series, to) },
      { text: t("chart.estimate"), shape: "dot", mark: "from dashed" },
      { text: t("chart.laterEstimate"), shape: "dot", mark: "from", stripes: "fine-stripe" },
    ];
    const hasEstimates = series.some(({ points }) => points.some(({ value, estimate }) => estimate && value !== null));
    return {
      ...layout,
      side: "rows",
      keys: [...thresholdKeys(threshold), ...(hasEstimates ? keys : keys.slice(0, 2))],
      reading: { x: { by: "value", ...layout.scale }, y: { by: "series", at: layout.rows.map(({ y }) => y) } },
    };
  },
};
