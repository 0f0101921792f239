import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { sample, THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";
import { layoutLines } from "./layout.ts";

/** Lines of the series in colour over a dozen of the others. */
export function linesThumbnail(chart: Chart<SpecOf<"lines">>): Thumbnail {
  const { highlight, threshold, axis_from } = chart.spec;
  const { lines, backdrop, thresholdY } = layoutLines(drawnSeries(chart), {
    highlight,
    threshold: threshold?.value,
    from: axis_from,
    ...THUMBNAIL,
    top: 4,
    bottom: 4,
  });
  const behind = sample(backdrop, 12);
  return toThumbnail([
    { look: "quiet", d: behind.map(({ solid, estimated }) => solid + estimated).join("") },
    ...(thresholdY === undefined ? [] : [{ look: "threshold", d: `M0,${thresholdY}h${THUMBNAIL.width}` }]),
    ...lines.flatMap(({ solid, estimated }, rank) => [
      { look: `line line-${rank}`, d: solid },
      { look: `line line-${rank} dashed`, d: estimated },
    ]),
  ]);
}
