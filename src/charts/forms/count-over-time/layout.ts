import { scaleBand, scaleLinear } from "d3";
import { roundTo } from "../../../model/round.ts";
import type { Annotation } from "../../parts/annotations.ts";
import { thinLabels, type AxisLabel } from "../../parts/axis.ts";
import { formatTime } from "../../parts/format.ts";
import { placeNotes, type PlacedNote } from "../../parts/place-notes.ts";

/** What is counted at one time; null where no series has a figure. */
export interface Count {
  time: number;
  count: number | null;
  total: number;
  estimate: boolean;
}

/** A bar; x and width in per cent of the plot, y and height in px. */
interface Bar extends Count {
  x: number;
  width: number;
  y: number;
  height: number;
  /** Top of the pale track that stands for all that have a figure. */
  totalY: number;
}

export interface CountOverTimeLayout {
  height: number;
  baseline: number;
  bars: Bar[];
  labels: AxisLabel[];
  notes: PlacedNote[];
}

/**
 * Places one bar a time. The vertical scale starts at zero and ends at `max`,
 * so that several editions can be compared bar by bar.
 */
export function layoutCountOverTime(
  counts: readonly Count[],
  {
    annotations = [],
    height = 260 + 16 * annotations.length,
    top = 20 + 16 * annotations.length,
    bottom = 24,
    max = Math.max(1, ...counts.map(({ total }) => total)),
  }: {
    annotations?: readonly Annotation[];
    height?: number;
    top?: number;
    bottom?: number;
    max?: number;
  } = {},
): CountOverTimeLayout {
  const band = scaleBand(
    counts.map(({ time }) => time),
    [0, 100],
  ).paddingInner(0.25);
  const y = scaleLinear([0, max], [height - bottom, top]);
  const bars = counts.map((item): Bar => ({
    ...item,
    x: roundTo(band(item.time)!, 2),
    width: roundTo(band.bandwidth(), 2),
    y: roundTo(y(item.count ?? 0), 2),
    height: roundTo(y(0) - y(item.count ?? 0), 2),
    totalY: roundTo(y(item.total), 2),
  }));
  const labels = thinLabels(
    bars.map(({ time, x, width }) => ({ text: formatTime(time), x: roundTo(x + width / 2, 2) })),
  );
  const percent = (time: number) => roundTo(band(time)! + band.bandwidth() / 2, 2);
  // An earlier edition may end before what a later one is annotated with.
  const isShown = ({ time }: Annotation) => band(time) !== undefined;
  return {
    height,
    baseline: height - bottom,
    bars,
    labels,
    notes: placeNotes(annotations.filter(isShown), percent, { top: -4 }),
  };
}
