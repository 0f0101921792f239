import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { sample, THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";
import { layoutPanels } from "./layout.ts";

/** A dozen of the panels. */
export function panelsThumbnail(chart: Chart<SpecOf<"panels">>): Thumbnail {
  const { panels, span, thresholdY } = layoutPanels(sample(drawnSeries(chart), 12), {
    threshold: chart.spec.threshold?.value,
    width: THUMBNAIL.width,
    panelWidth: 32,
    panelHeight: 24,
    gap: 9,
    top: 2,
  });
  return toThumbnail(
    panels.flatMap(({ x = 0, y = 0, solid, estimated }) => [
      { look: "quiet", at: [x, y], d: thresholdY === undefined ? "" : `M0,${thresholdY}h${span}` },
      { look: "mark-line", at: [x, y], d: solid + estimated },
    ]),
  );
}
