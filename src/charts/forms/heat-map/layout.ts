import { pathRound, range, scaleBand } from "d3";
import { roundTo } from "../../../model/round.ts";
import { isEstimatedTime } from "../../parts/estimates.ts";
import { thinLabels, type AxisLabel } from "../../parts/axis.ts";
import { formatTime } from "../../parts/format.ts";
import { toRelative } from "../../parts/relative-path.ts";
import type { Series } from "../../parts/series.ts";
import { stepScale } from "../../parts/steps.ts";

export interface HeatMapLayout {
  height: number;
  /** y of the first row's upper edge, in px. */
  top: number;
  /** Size of the cells' own coordinates: columns and rows, or px where the width is known. */
  span: [width: number, height: number];
  /** One SVG path a colour, lowest first; each cell begins with a move. */
  fills: string[];
  /** Dots in single cells that are estimates, one SVG path a colour of the cells. */
  estimates: string[];
  /** Neighbouring times whose figures are all estimates, which is said once above them; in per cent of the plot. */
  estimatedTimes: { from: number; to: number }[];
  /** Crosses in the cells without a figure. */
  gaps: string;
  /** Names of the series; y in px. */
  rows: { label: string; y: number }[];
  labels: AxisLabel[];
}

/**
 * Places one cell a series and time, in the order given, in the colours between
 * `steps`.
 */
export function layoutHeatMap(
  series: readonly Series[],
  {
    steps = [],
    decimals,
    rowHeight = 18,
    top = 22,
    width,
    height = top + series.length * rowHeight,
  }: {
    steps?: readonly number[];
    decimals?: number | undefined;
    rowHeight?: number;
    top?: number;
    width?: number | undefined;
    height?: number;
  } = {},
): HeatMapLayout {
  const times = series[0]?.points.map(({ time }) => time) ?? [];
  const span: HeatMapLayout["span"] =
    width === undefined ? [times.length, series.length] : [width, series.length * rowHeight];
  // Between two cells there is a gap, which the last ones have behind them too.
  const x = scaleBand(times, [0, span[0]]).paddingInner(0.06).paddingOuter(0.03).align(0);
  const y = scaleBand(range(series.length), [0, span[1]]).paddingInner(0.08).paddingOuter(0.04).align(0);
  const stepOf = stepScale(steps, decimals);
  const fills = range(steps.length + 1).map(() => pathRound(2));
  const estimates = fills.map(() => pathRound(2));
  const gaps = pathRound(2);
  const wholly = new Set(times.filter((time) => isEstimatedTime(series, time)));
  const edgeOf = (time: number, side: 0 | 1) => roundTo(((x(time)! + side * x.bandwidth()) / span[0]) * 100, 2);
  for (const [row, { points }] of series.entries())
    for (const { time, value, estimate } of points) {
      const [left, upper] = [x(time)!, y(row)!];
      const across = (part: number) => left + part * x.step();
      const down = (part: number) => upper + part * y.step();
      if (value === null) {
        gaps.moveTo(across(0.3), down(0.3));
        gaps.lineTo(across(0.7), down(0.7));
        gaps.moveTo(across(0.7), down(0.3));
        gaps.lineTo(across(0.3), down(0.7));
        continue;
      }
      const index = stepOf(value);
      fills[index]!.rect(left, upper, x.bandwidth(), y.bandwidth());
      if (!estimate || wholly.has(time)) continue;
      estimates[index]!.moveTo(across(0.8), down(0.72));
      estimates[index]!.lineTo(across(0.8), down(0.72));
    }
  return {
    height,
    top,
    span,
    fills: fills.map((fill) => toRelative(fill.toString())),
    estimates: estimates.map((strokes) => toRelative(strokes.toString())),
    estimatedTimes: times
      .filter((time, index) => wholly.has(time) && !wholly.has(times[index - 1]!))
      .map((first) => {
        const end = times.findIndex((time) => time > first && !wholly.has(time));
        return { from: edgeOf(first, 0), to: edgeOf(times.at(end === -1 ? -1 : end - 1)!, 1) };
      }),
    gaps: toRelative(gaps.toString()),
    rows: series.map(({ label }, row) => ({ label, y: top + row * rowHeight + rowHeight / 2 })),
    labels: thinLabels(
      times.map((time) => ({
        text: formatTime(time),
        x: roundTo(((x(time)! + x.bandwidth() / 2) / span[0]) * 100, 2),
      })),
    ),
  };
}
