import type { Figure } from "./figure.ts";

/** Where a value lies along one direction: in per cent of the plot's width, or in px; NaN where it is missing. */
export type Scale = (series: number, time: number) => number;

/** `t 0 9.1 18.2` is a place for each time, `s 31 49` one for each rank, `v 0 5 316 12` a domain and its range. */
export function readScale({ numbers, ranks }: Figure, text = ""): Scale | undefined {
  const [by, ...rest] = text.split(" ");
  const at = rest.map(Number);
  if (by === "t") return (_, time) => at[time]!;
  if (by === "s") return (series) => at[ranks[series] ?? series]!;
  const [low, high, from, to] = at as [number, number, number, number];
  return by
    ? (series, time) => {
        const number = numbers[series]![time]!;
        // Where all values are the same one, it lies in the middle.
        const share = isNaN(number) || low < high ? (number - low) / (high - low) : 0.5;
        return from + share * (to - from);
      }
    : undefined;
}

/**
 * Gives the place of a value on a plot, in px of the window: NaN where it is
 * missing, nothing in a direction in which values have no places.
 */
export function placesOn(plot: SVGElement, figure: Figure) {
  const { left, top, width } = plot.getBoundingClientRect();
  const x = readScale(figure, plot.dataset.x);
  const y = readScale(figure, plot.dataset.y);
  return (series: number, time: number): { x: number | undefined; y: number | undefined } => ({
    x: x && left + (x(series, time) / 100) * width,
    y: y && top + y(series, time),
  });
}
