import { t } from "../../../i18n/t.ts";
import { begunBy } from "../../../model/known-since.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import { toEdtf } from "../../../schema/edtf.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { fieldOf } from "../../parts/columns.ts";
import { checkEncoding } from "./check.ts";
import { toDated } from "./dated.ts";
import { datedRows } from "./dated-rows.ts";
import { layoutCumulativeCount, type CumulativeCountLayout } from "./layout.ts";
import { cumulativeCountRows } from "./rows.ts";
import { sayDated } from "./say.ts";
import { cumulativeCountThumbnail } from "./thumbnail.ts";

export const cumulativeCount: Form<SpecOf<"cumulative-count">, Drawing & CumulativeCountLayout> = {
  editions: "one",
  table: "rows",
  specFaults: checkEncoding,
  rows: cumulativeCountRows,
  say: sayDated,
  since: ({ spec, rows }) => rows.map((row) => begunBy(toEdtf(row[spec.encoding.time]))),
  thumbnail: cumulativeCountThumbnail,
  draw(chart, { width } = {}) {
    const { spec, dataset } = chart;
    const { encoding, annotations } = spec;
    const { certain } = encoding;
    const layout = layoutCumulativeCount(datedRows(chart), {
      annotations: annotations.map(({ time, label }) => ({ time: toDated(time).from, label })),
      width,
    });
    const keys: Key[] = [];
    if (certain !== undefined) {
      // The same words as head and cell of the table.
      const { title } = fieldOf(dataset, certain);
      if (layout.certain)
        keys.push({ text: t("chart.answer", { title, answer: t("value.yes") }), shape: "dot", mark: "mark" });
      if (layout.uncertain)
        keys.push({ text: t("chart.answer", { title, answer: t("value.no") }), shape: "dot", mark: "in-doubt" });
    }
    if (layout.vague) keys.push({ text: t("chart.vague"), shape: "dot", mark: "some-time" });
    return {
      ...layout,
      keys,
      reading: { x: { by: "time", at: layout.points.map(({ x }) => x) } },
    };
  },
};
