import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { chosenTime } from "../../parts/chosen-time.ts";
import { drawnSeries } from "../../parts/drawn-series.ts";
import { sample, THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";
import { layoutChange } from "./layout.ts";

const MOST = 9;

/** Some of the rows from the highest to the lowest, each from a hollow dot to a filled one. */
export function changeThumbnail(chart: Chart<SpecOf<"change">>): Thumbnail {
  const series = drawnSeries(chart);
  const times = series[0]?.points.map(({ time }) => time) ?? [];
  const { rows, thresholdX } = layoutChange(series, {
    from: chosenTime(chart.spec.from, times, times[0]),
    to: chosenTime(chart.spec.to, times),
    threshold: chart.spec.threshold?.value,
  });
  const x = (percent: number) => Math.round((percent * THUMBNAIL.width) / 100);
  const places = sample(rows, MOST).map((row, index) => ({ ...row, y: 6 + index * 10 }));
  const dots = (which: "from" | "to") =>
    places.map(({ y, [which]: dot }) => (dot ? `M${x(dot.x)},${y}h0` : "")).join("");
  return toThumbnail([
    ...(thresholdX === undefined ? [] : [{ look: "threshold", d: `M${x(thresholdX)},0v${THUMBNAIL.height}` }]),
    {
      look: "mark-line",
      d: places.map(({ y, from, to }) => (from && to ? `M${x(from.x)},${y}H${x(to.x)}` : "")).join(""),
    },
    { look: "dot", d: dots("from") + dots("to") },
    { look: "hollow", d: dots("from") },
  ]);
}
