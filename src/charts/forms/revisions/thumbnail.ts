import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";
import { editionsOfSeries } from "./editions.ts";
import { layoutRevisions } from "./layout.ts";

/** A line an edition. */
export function revisionsThumbnail(chart: Chart<SpecOf<"revisions">>): Thumbnail {
  const { lines, thresholdY } = layoutRevisions(editionsOfSeries(chart), {
    threshold: chart.spec.threshold?.value,
    ...THUMBNAIL,
    top: 4,
    bottom: 4,
  });
  return toThumbnail([
    ...(thresholdY === undefined ? [] : [{ look: "threshold", d: `M0,${thresholdY}h${THUMBNAIL.width}` }]),
    ...lines.flatMap(({ series, solid, estimated }) => [
      { look: `line line-${series}`, d: solid },
      { look: `line line-${series} dashed`, d: estimated },
    ]),
  ]);
}
