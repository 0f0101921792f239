import { scaleThreshold } from "d3-scale";
import { roundTo } from "../../model/query.ts";
import { thinLabels, type AxisLabel } from "../axis.ts";
import type { Series } from "../series.ts";

export interface HeatMapLayout {
  height: number;
  rowHeight: number;
  columns: number;
  /** One SVG path a colour, lowest first; a cell is one unit wide and one high. */
  fills: string[];
  /** Short strokes in the cells that are estimates, one SVG path a colour of the cells. */
  estimates: string[];
  /** Crosses in the cells without a figure. */
  gaps: string;
  rows: { label: string; y: number }[];
  labels: AxisLabel[];
}

/**
 * Places one cell a series and time, series sorted by their last value. Colours
 * change at `steps`: with n steps there are n + 1 colours. A value is compared
 * with them at the precision to which it is published, as in every count.
 */
export function layoutHeatMap(
  series: readonly Series[],
  {
    steps = [],
    decimals = 12,
    rowHeight = 18,
    top = 22,
    height = top + series.length * rowHeight,
  }: {
    steps?: readonly number[];
    decimals?: number | undefined;
    rowHeight?: number;
    top?: number;
    height?: number;
  } = {},
): HeatMapLayout {
  const sorted = series.toSorted((a, b) => lastValue(b) - lastValue(a) || a.label.localeCompare(b.label, "en"));
  const colour = scaleThreshold(
    steps,
    steps.concat(Infinity).map((_, index) => index),
  );
  const fills = Array.from({ length: steps.length + 1 }, () => "");
  const estimates = fills.map(() => "");
  let gaps = "";
  for (const [row, { points }] of sorted.entries())
    for (const [column, { value, estimate }] of points.entries()) {
      if (value === null) {
        gaps += `M${column}.3,${row}.3l.4,.4m0,-.4l-.4,.4`;
        continue;
      }
      const index = colour(roundTo(value, decimals));
      fills[index]! += `M${column},${row}h.94v.92h-.94z`;
      if (estimate) estimates[index]! += `M${column}.3,${row}.72h.34`;
    }
  const columns = sorted[0]?.points.length ?? 0;
  return {
    height,
    rowHeight,
    columns,
    fills,
    estimates,
    gaps,
    rows: sorted.map(({ label }, row) => ({ label, y: top + row * rowHeight + rowHeight / 2 })),
    labels: thinLabels(
      (sorted[0]?.points ?? []).map(({ time }, index) => ({
        text: String(time),
        x: roundTo(((index + 0.47) / columns) * 100, 2),
      })),
    ),
  };
}

const lastValue = ({ points }: Series): number => points.findLast(({ value }) => value !== null)?.value ?? -Infinity;
