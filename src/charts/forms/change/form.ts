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

/** How a dot looks in the legend; the last class is that by which the style shows it. */
const marks = {
  from: { figure: { mark: "from key-from" }, estimate: { mark: "from dashed key-from-estimate" } },
  to: { figure: { mark: "to key-to" }, estimate: { mark: "from key-to-estimate", stripes: "fine-stripe" } },
} as const satisfies Record<"from" | "to", Record<string, Pick<Key, "mark" | "stripes">>>;

export const change: Form<SpecOf<"change">, Drawing & ChangeLayout> = {
  editions: "one",
  table: "series",
  years: ["from", "to"],
  faults: checkChange,
  rows: changeRows,
  thumbnail: changeThumbnail,
  draw(chart, { width } = {}) {
    const { encoding, threshold } = chart.spec;
    const { decimals } = fieldOf(chart.dataset, encoding.value);
    const series = drawnSeries(chart);
    const times = series[0]?.points.map(({ time }) => time) ?? [];
    const from = chosenTime(chart.spec.from, times, times[0]);
    const to = chosenTime(chart.spec.to, times);
    const layout = layoutChange(series, { from, to, threshold: threshold?.value, decimals });
    const keyOf = (which: "from" | "to", estimate: boolean): Key => ({
      text: t(`chart.${which}${estimate ? "Estimate" : "Year"}`),
      shape: "dot",
      role: which,
      now: spellTime(series, which === "from" ? from : to),
      ...marks[which][estimate ? "estimate" : "figure"],
    });
    const isDrawn = (which: "from" | "to", estimate: boolean) =>
      layout.rows.some(({ [which]: dot }) => dot?.estimate === estimate);
    const hasEstimates = series.some(({ points }) => points.some(({ value, estimate }) => estimate && value !== null));
    // A page has the keys of whatever year a reader may choose; its style shows those of what is drawn.
    const keys = (["from", "to"] as const).flatMap((which) =>
      [false, true]
        .filter((estimate) => (width === undefined ? hasEstimates || !estimate : isDrawn(which, estimate)))
        .map((estimate) => keyOf(which, estimate)),
    );
    return {
      ...layout,
      side: "rows",
      keys: [...thresholdKeys(threshold), ...keys],
      reading: { x: { by: "value", ...layout.scale }, y: { by: "series", at: layout.rows.map(({ y }) => y) } },
    };
  },
};
