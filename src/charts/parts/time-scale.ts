import { extent, scaleLinear } from "d3";
import { roundTo } from "../../model/round.ts";

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
 * @param options `width` of the plot in px, where it is known, and `decimals` of places
 */
export function timeScale(
  times: readonly number[],
  { width, decimals = 2 }: { width?: number | undefined; decimals?: number } = {},
): TimeScale {
  const [first = 0, last = first] = extent(times);
  const domain = first < last ? [first, last] : [first - 0.5, first + 0.5];
  const span = width ?? domain[1]! - domain[0]!;
  const placeOn = (length: number) => {
    const place = scaleLinear(domain, [0, length]);
    return (time: number) => roundTo(place(time), decimals);
  };
  return { span, x: placeOn(span), percent: placeOn(100) };
}
