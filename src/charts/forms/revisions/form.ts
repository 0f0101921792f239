import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { toSeries, type Series } from "../../parts/series.ts";
import { thresholdKeys } from "../../parts/threshold-key.ts";
import { checkRevisions } from "./check.ts";
import { layoutRevisions, type RevisionsLayout } from "./layout.ts";
import { comparedTime, revisionsRows } from "./rows.ts";

export const revisions: Form<SpecOf<"revisions">, Drawing & RevisionsLayout> = {
  editions: "all",
  table: "series",
  faults: checkRevisions,
  rows: revisionsRows,
  draw({ spec, rows, dataset, drawn }, { width } = {}) {
    const { threshold, breaks } = spec;
    const { series, times } = toSeries(rows, { ...spec.encoding, series: "edition" }, dataset.fields.estimate_field);
    const editions = drawn.map(({ id, title }): Series => ({
      id,
      label: title,
      // An edition without the series has its row in the table all the same.
      points:
        series.find((item) => item.id === id)?.points ?? times.map((time) => ({ time, value: null, estimate: false })),
    }));
    const layout = layoutRevisions(editions, {
      threshold: threshold?.value,
      time: comparedTime(spec, rows),
      breaks: breaks.map(({ edition }) => edition),
      width,
    });
    const estimate: Key = { text: t("chart.estimate"), shape: "line", mark: "backdrop dashed" };
    return {
      ...layout,
      side: "names",
      keys: [
        ...thresholdKeys(threshold),
        ...(layout.lines.some(({ estimated }) => estimated) ? [estimate] : []),
        ...breaks.map(({ label }): Key => ({
          text: t("chart.break", { label }),
          shape: "dot",
          mark: "broken-measure",
        })),
      ],
      reading: {
        x: { by: "time", at: layout.labels.map(({ x }) => x) },
        y: { by: "value", ...layout.scale },
      },
    };
  },
};
