import { line } from "d3";
import { dotsPath } from "./dots.ts";
import { toRelative } from "./relative-path.ts";
import type { Series } from "./series.ts";

type Point = Series["points"][number];

/** A line as SVG paths. */
export interface Trace {
  /** The parts that do not lead to an estimate. */
  solid: string;
  /** The parts that do. */
  estimated: string;
  /** The points that no line leads to or from; drawn larger, they are seen. */
  dots: string;
  /** Those of them that are estimates. */
  hollow: string;
}

interface Scales {
  x: (time: number) => number;
  y: (value: number) => number;
  /** Times across which a line is not joined. */
  breaks?: ReadonlySet<number>;
}

/** Joins the values of a series; a missing value and a break end the line, and a value between two of them is a dot. */
export function trace(points: readonly Point[], { x, y, breaks }: Scales): Trace {
  const has = (index: number) => (points[index]?.value ?? null) !== null;
  const isJoined = (index: number) => has(index - 1) && has(index) && !breaks?.has(points[index]!.time);
  const isLone = (index: number) => has(index) && !isJoined(index) && !isJoined(index + 1);
  const place = ({ time, value }: Point): [number, number] => [x(time), Math.round(y(value!))];
  const draw = line<[number, number] | undefined>().defined((end) => end !== undefined);
  /** The ends of all lines of a kind, with a gap before each that none of them leads to. */
  const partOf = (estimated: boolean) =>
    points.flatMap((point, index) => {
      const isLed = (to: number) => isJoined(to) && points[to]!.estimate === estimated;
      if (isLed(index)) return [place(point)];
      const isStart = isLed(index + 1) || (isLone(index) && point.estimate === estimated);
      return isStart ? [undefined, place(point)] : [undefined];
    });
  const lone = points.filter((_, index) => isLone(index));
  return {
    solid: toRelative(draw(partOf(false)) ?? ""),
    estimated: toRelative(draw(partOf(true)) ?? ""),
    dots: dotsPath(lone.map(place)),
    hollow: dotsPath(lone.filter(({ estimate }) => estimate).map(place)),
  };
}
