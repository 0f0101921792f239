import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { chosenTime, spellTime } from "../../parts/chosen-time.ts";
import { fieldOf } from "../../parts/columns.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { countedNames } from "../../parts/format.ts";
import { stepKeys } from "../../parts/step-keys.ts";
import { mapSize } from "../../atlas/map-size.ts";
import { checkMap, checkMapSpec } from "./check.ts";
import { layoutMap, type MapLayout } from "./layout.ts";
import { mapRows } from "./rows.ts";
import { mapThumbnail } from "./thumbnail.ts";

export const map: Form<SpecOf<"map">, Drawing & MapLayout> = {
  editions: "one",
  table: "series",
  years: ["to"],
  specFaults: checkMapSpec,
  faults: checkMap,
  rows: mapRows,
  thumbnail: mapThumbnail,
  draw(chart, { width } = {}) {
    const { steps, encoding, views, threshold } = chart.spec;
    const { unit, decimals } = fieldOf(chart.dataset, encoding.value);
    const series = drawnSeries(chart);
    const times = series[0]?.points.map((point) => point.time) ?? [];
    const time = chosenTime(chart.spec.time, times);
    const layout = layoutMap(series, { time, steps, decimals, views, width });
    const { members, missing } = layout.groups;
    const keys: Key[] = [
      ...stepKeys(steps, { unit, threshold })
        .map((key): Key => {
          const index = members.findIndex((_, rank) => key.mark.split(" ")[0] === `cell-${rank}`);
          // Among the colours stands the line of comparison, which no country has.
          return index === -1 ? key : { ...key, role: `step-cell-${index}`, now: countedNames(members[index]!) };
        })
        .reverse(),
      {
        text: t("chart.gap"),
        shape: "square",
        mark: "no-figure",
        stripes: "hatch",
        role: "step-to-missing",
        now: countedNames(missing),
      },
      { text: t("chart.estimate"), shape: "square", mark: "outline dashed" },
      {
        text: t("chart.noOutline"),
        shape: "square",
        mark: "none",
        now: countedNames(layout.undrawn),
      },
      { text: t("chart.outside"), shape: "square", mark: "land" },
      ...views
        .slice(1)
        .map(({ label }): Key => ({ text: t("chart.inset", { label }), shape: "square", mark: "frame" })),
      { text: t("chart.shown"), shape: "square", mark: "none", role: "to", now: spellTime(series, time) },
    ];
    const hasEstimates = series.some(({ points }) => points.some(({ estimate, value }) => estimate && value !== null));
    return {
      ...layout,
      ...mapSize(layout.size, width),
      // What the year drawn does not have, another that a reader chooses may.
      keys: keys.filter(
        ({ role, mark, text }) =>
          (role !== "step-to-missing" || layout.hasGaps) &&
          (mark !== "outline dashed" || hasEstimates) &&
          (text !== t("chart.noOutline") || layout.undrawn.length > 0),
      ),
      reading: { shapes: true, steps },
    };
  },
};
