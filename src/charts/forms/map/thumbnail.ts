import { range } from "d3";
import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { drawGeography } from "../../atlas/geography.ts";
import { chosenTime } from "../../parts/chosen-time.ts";
import { fieldOf } from "../../parts/columns.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { belowClass } from "../../parts/steps.ts";
import { toThumbnail } from "../../parts/thumbnail.ts";
import { groupBySteps } from "./groups.ts";

const WIDTH = 100;
/** How much coarser its coasts are than those of the map. */
const COARSER = 4;

/** The map itself without its insets, in few and straight lines. */
export function mapThumbnail(chart: Chart<SpecOf<"map">>): Thumbnail {
  const { steps, encoding, views, time, threshold } = chart.spec;
  const below = belowClass(steps, threshold) ?? "";
  const series = drawnSeries(chart);
  const times = series[0]?.points.map((point) => point.time) ?? [];
  const { decimals } = fieldOf(chart.dataset, encoding.value);
  const { marks } = groupBySteps(series, { time: chosenTime(time, times), steps, decimals });
  const codes = series.map(({ id }) => id);
  const geography = drawGeography(codes, { views: views.slice(0, 1), width: WIDTH, coarser: COARSER });
  const { backdrop, shapes } = geography.views()[0]!;
  const colours = range(steps.length + 1).map((rank) => `cell-${rank}`);
  const withMark = (wanted: string) =>
    codes
      .filter((_, index) => marks[index]!.split(" ")[0] === wanted)
      .flatMap((code) => shapes.get(code) ?? [])
      // Each outline is written as steps from the corner.
      .map((d) => `M0 0${d}`)
      .join("");
  return toThumbnail(
    [
      { look: "quiet-area", d: backdrop },
      { look: "missing", d: withMark("to-missing") },
      ...colours.map((look) => ({ look: `${look} ${below}`, d: withMark(look) })),
    ],
    geography.size,
  );
}
