import { scaleLinear } from "d3";
import { roundTo } from "../../model/round.ts";

/** Places along the scale in per cent of its length, y in px. */
export interface RangeLayout {
  height: number;
  /** y of the axis below the last row. */
  baseline: number;
  /** What was said, as a band behind all rows; a single number as a band without width. */
  band: { x: number; width: number };
  /** A row an answer, its words above its mark. */
  rows: { value: number; x: number; y: number; labelY: number; isInside: boolean }[];
  ticks: { value: number; x: number }[];
}

const ROW = 42;
const TOP = 26;

/** Sets a range that was stated against each answer that figures give, on one scale that need not begin at zero. */
export function layoutRange({ low, high }: { low: number; high: number }, answers: readonly number[]): RangeLayout {
  const values = [low, high, ...answers];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const pad = (most - least || Math.abs(most) || 1) * 0.15;
  const scale = scaleLinear([least - pad, most + pad], [3, 92]);
  const x = (value: number) => roundTo(scale(value), 2);
  const baseline = TOP + answers.length * ROW;
  const whole = values.every(Number.isInteger);
  return {
    height: baseline + 24,
    baseline,
    band: { x: x(low), width: roundTo(x(high) - x(low), 2) },
    rows: answers.map((value, index) => ({
      value,
      x: x(value),
      y: TOP + index * ROW + 28,
      labelY: TOP + index * ROW + 12,
      isInside: value >= low && value <= high,
    })),
    ticks: scale
      .ticks(5)
      .filter((value) => !whole || Number.isInteger(value))
      .map((value) => ({ value, x: x(value) })),
  };
}
