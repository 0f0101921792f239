import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";
import { datedRows } from "./dated-rows.ts";
import { layoutCumulativeCount } from "./layout.ts";

/** The line of the count, one step at each date. */
export function cumulativeCountThumbnail(chart: Chart<SpecOf<"cumulative-count">>): Thumbnail {
  const { line, baseline } = layoutCumulativeCount(datedRows(chart), { ...THUMBNAIL, top: 6, bottom: 4 });
  return toThumbnail([
    { look: "quiet", d: `M0,${baseline}h${THUMBNAIL.width}` },
    { look: "mark-line", d: line },
  ]);
}
