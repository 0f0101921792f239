import { range } from "d3";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { fieldOf } from "../../parts/columns.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { belowClass, stepScale } from "../../parts/steps.ts";
import { rectPath, sample, THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";

/** Rows that are still told apart at its size. */
const MOST = 18;

/** The colours of some of the rows, those side by side that are alike as one. */
export function heatMapThumbnail(chart: Chart<SpecOf<"heat-map">>): Thumbnail {
  const { steps, encoding, threshold } = chart.spec;
  const below = belowClass(steps, threshold) ?? "";
  const stepOf = stepScale(steps, fieldOf(chart.dataset, encoding.value).decimals);
  const rows = sample(drawnSeries(chart), MOST);
  const height = Math.floor(THUMBNAIL.height / Math.max(1, rows.length));
  const paths = range(steps.length + 1).map((): string[] => []);
  for (const [row, { points }] of rows.entries()) {
    const edge = (index: number) => Math.round((index * THUMBNAIL.width) / points.length);
    const ranks = points.map(({ value }) => (value === null ? undefined : stepOf(value)));
    for (let from = 0, to = 1; from < ranks.length; from = to++) {
      while (to < ranks.length && ranks[to] === ranks[from]) to++;
      const rank = ranks[from];
      if (rank !== undefined) paths[rank]!.push(rectPath(edge(from), row * height, edge(to) - edge(from), height));
    }
  }
  return toThumbnail(paths.map((own, rank) => ({ look: `cell-${rank} ${below}`, d: own.join("") })));
}
