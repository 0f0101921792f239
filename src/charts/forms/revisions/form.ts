import { t } from "../../../i18n/t.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Drawing, Form, Key } from "../../chart.ts";
import { fitsPlot, thresholdKeys } from "../../parts/threshold-key.ts";
import { checkRevisions } from "./check.ts";
import { cutAxisKeys, cutAxisWords } from "../../parts/cut-axis.ts";
import { editionsOfSeries } from "./editions.ts";
import { layoutRevisions, type RevisionsLayout } from "./layout.ts";
import { comparedTime, revisionsRows } from "./rows.ts";
import { revisionsThumbnail } from "./thumbnail.ts";

export const revisions: Form<SpecOf<"revisions">, Drawing & RevisionsLayout> = {
  editions: "all",
  table: "series",
  faults: checkRevisions,
  caution: (chart) =>
    cutAxisWords(layoutRevisions(editionsOfSeries(chart), { threshold: chart.spec.threshold?.value }), chart),
  rows: revisionsRows,
  thumbnail: revisionsThumbnail,
  draw(chart, { width } = {}) {
    const { spec, rows } = chart;
    const { threshold, breaks } = spec;
    const layout = layoutRevisions(editionsOfSeries(chart), {
      threshold: threshold?.value,
      namesThreshold: threshold && fitsPlot(threshold),
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
        ...cutAxisKeys(layout, chart),
        ...(layout.lines.some(({ estimated }) => estimated) ? [estimate] : []),
        ...breaks.map(({ edition, label }): Key => ({
          text: t("chart.break", { label }),
          shape: "dot",
          mark: "broken-measure",
          row: chart.drawn.findIndex(({ id }) => id === edition),
        })),
      ],
      reading: {
        x: { by: "time", at: layout.labels.map(({ x }) => x) },
        y: { by: "value", ...layout.scale },
      },
    };
  },
};
