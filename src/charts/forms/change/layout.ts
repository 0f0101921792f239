import { extent, scaleLinear, sort } from "d3";
import { roundTo } from "../../../model/round.ts";
import { formatNumber } from "../../parts/format.ts";
import type { Series } from "../../parts/series.ts";

/** The value of one of the two years; x in per cent of the plot. */
export interface Dot {
  x: number;
  value: number;
  estimate: boolean;
}

/** A series from its value in the earlier year to that in the later; undefined where it has none. */
interface ChangeRow {
  label: string;
  /** The series' place in the table. */
  rank: number;
  /** Middle of the row, in px. Other years put the rows in another order; the places stay the same. */
  y: number;
  from?: Dot;
  to?: Dot;
}

export interface ChangeLayout {
  height: number;
  /** Where the rows begin and end, in px. */
  top: number;
  bottom: number;
  /** From the highest row down. */
  rows: ChangeRow[];
  /** x in per cent of the plot. */
  ticks: { value: number; x: number }[];
  /** In per cent of the plot. */
  thresholdX?: number;
  /** Values at two places of the plot, the latter in per cent. */
  scale: { domain: [number, number]; range: [number, number] };
}

/**
 * Places one row a series, ranked by the value of the later year; without one,
 * a series stands last, and what is equal stands in the order given. The scale
 * holds the values of every year and not just of the two, so that other years
 * can be drawn on it. Values are compared as they are published.
 */
export function layoutChange(
  series: readonly Series[],
  {
    from,
    to,
    threshold,
    decimals,
    rowHeight = 18,
    top = 38,
    gap = 6,
  }: {
    from: number;
    to: number;
    threshold?: number | undefined;
    decimals?: number | undefined;
    rowHeight?: number;
    top?: number;
    gap?: number;
  },
): ChangeLayout {
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [lowest = 0, highest = 0] = extent([0, threshold ?? 0, ...values]);
  // A dot must not stand on the names before the plot, nor on the numbers at its end.
  const x = scaleLinear([lowest, highest], [3, 86]).nice(5);
  const percent = (value: number) => roundTo(x(value), 1);
  const dotAt = ({ points }: Series, time: number): Dot | undefined => {
    const point = points.find((candidate) => candidate.time === time);
    if (point?.value === undefined || point.value === null) return undefined;
    const value = roundTo(point.value, decimals);
    return { x: percent(value), value, estimate: point.estimate };
  };
  const dots = series.map((one, rank) => ({ label: one.label, rank, from: dotAt(one, from), to: dotAt(one, to) }));
  const rows = sort(dots, ({ to }) => to && -to.value).map((row, index): ChangeRow => ({
    ...row,
    y: top + gap + (index + 0.5) * rowHeight,
  }));
  const bottom = top + gap + rows.length * rowHeight;
  // What stands side by side on the narrowest figure; fewer where the numbers are long.
  const areLong =
    x
      .ticks(5)
      .map((value) => formatNumber(value))
      .join("").length > 13;
  const ticks = x.ticks(areLong ? 2 : 5);
  return {
    height: bottom + gap,
    top,
    bottom,
    rows,
    ticks: ticks.map((value) => ({ value, x: percent(value) })),
    ...(threshold !== undefined && { thresholdX: percent(threshold) }),
    scale: { domain: x.domain() as [number, number], range: x.range() as [number, number] },
  };
}
