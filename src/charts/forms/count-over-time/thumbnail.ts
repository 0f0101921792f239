import type { SpecOf } from "../../../schema/chart.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { rectPath, THUMBNAIL, toThumbnail } from "../../parts/thumbnail.ts";
import { countsOf } from "./counts.ts";
import { layoutCountOverTime } from "./layout.ts";

/** A bar a year, before all that have a figure. */
export function countOverTimeThumbnail(chart: Chart<SpecOf<"count-over-time">>): Thumbnail {
  const { bars } = layoutCountOverTime(countsOf(chart), { height: THUMBNAIL.height, top: 4, bottom: 4 });
  const across = (percent: number) => Math.round((percent * THUMBNAIL.width) / 100);
  const rects = (chosen: typeof bars, top: (bar: (typeof bars)[number]) => number) =>
    chosen
      .map((bar) => {
        const y = Math.round(top(bar));
        return rectPath(across(bar.x), y, across(bar.width), Math.round(bar.y + bar.height) - y);
      })
      .join("");
  const drawn = bars.filter(({ count }) => count);
  return toThumbnail([
    { look: "quiet-area", d: rects(bars, ({ totalY }) => totalY) },
    { look: "area", d: rects(drawn, ({ y }) => y) },
  ]);
}
