import { scaleBand, scaleLinear } from "d3-scale";
import { thinLabels, type AxisLabel } from "../axis.ts";

/** What is counted at one time. */
export interface Count {
  time: number;
  count: number;
  total: number;
  estimate: boolean;
}

/** A bar; x and width in per cent of the plot, y and height in px. */
export interface Bar extends Count {
  x: number;
  width: number;
  y: number;
  height: number;
  /** Top of the pale track that stands for all that have a figure. */
  totalY: number;
}

/**
 * Places one bar a time. The vertical scale starts at zero and ends at `max`,
 * so that several editions can be compared bar by bar.
 */
export function layoutCountOverTime(
  counts: readonly Count[],
  { height = 260, top = 20, bottom = 24, max = Math.max(1, ...counts.map(({ total }) => total)) } = {},
): { height: number; baseline: number; bars: Bar[]; labels: AxisLabel[] } {
  const band = scaleBand(
    counts.map(({ time }) => time),
    [0, 100],
  ).paddingInner(0.25);
  const y = scaleLinear([0, max], [height - bottom, top]);
  const bars = counts.map((item): Bar => ({
    ...item,
    x: round(band(item.time)!),
    width: round(band.bandwidth()),
    y: round(y(item.count)),
    height: round(y(0) - y(item.count)),
    totalY: round(y(item.total)),
  }));
  const labels = thinLabels(bars.map(({ time, x, width }) => ({ text: String(time), x: round(x + width / 2) })));
  return { height, baseline: height - bottom, bars, labels };
}

const round = (value: number): number => Math.round(value * 100) / 100;
