import { roundTo } from "../model/query.ts";

/** Years over the width of a plot. */
export interface TimeScale {
  /** Width of the plot's own coordinates: years from the first to the last, or px where the width is known. */
  span: number;
  /** Place of a year in those coordinates. */
  x: (time: number) => number;
  /** Its place in per cent of the plot. */
  percent: (time: number) => number;
}

/**
 * Spreads years from edge to edge, so that those that are left out keep their
 * room. A single year stands in the middle.
 *
 * @param times rising
 * @param options `width` of the plot in px, where it is known, and `decimals` of places
 */
export function timeScale(
  times: readonly number[],
  { width, decimals = 2 }: { width?: number | undefined; decimals?: number } = {},
): TimeScale {
  const first = times.length === 1 ? times[0]! - 0.5 : (times[0] ?? 0);
  const years = Math.max(1, (times.at(-1) ?? 0) - first);
  const span = width ?? years;
  const placeOn = (length: number) => (time: number) => roundTo(((time - first) / years) * length, decimals);
  return { span, x: placeOn(span), percent: placeOn(100) };
}
