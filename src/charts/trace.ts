import { roundTo } from "../model/query.ts";
import type { Series } from "./series.ts";

/** A line as SVG paths: the parts that lead to an estimate, and the others. */
export interface Trace {
  solid: string;
  estimated: string;
}

interface Scales {
  x: (time: number) => number;
  y: (value: number) => number;
  /** Times across which a line is not joined. */
  breaks?: ReadonlySet<number>;
}

/** Joins the values of a series; a missing value and a break end the line, and a value between two of them is a dot. */
export const trace = (points: Series["points"], scales: Scales): Trace => ({
  solid: path(points, { ...scales, estimated: false }),
  estimated: path(points, { ...scales, estimated: true }),
});

function path(points: Series["points"], { x, y, breaks, estimated }: Scales & { estimated: boolean }): string {
  const isJoined = (index: number) =>
    (points[index - 1]?.value ?? null) !== null &&
    (points[index]?.value ?? null) !== null &&
    !breaks?.has(points[index]!.time);
  const placeOf = ({ time, value }: Series["points"][number]) => [x(time), Math.round(y(value!))] as const;
  let d = "";
  let pen: number | undefined;
  points.forEach((point, index) => {
    if (point.value === null || point.estimate !== estimated) return;
    const [toX, toY] = placeOf(point);
    if (!isJoined(index)) {
      // A value that no line leads to or from is a stroke of no length: a dot.
      if (!isJoined(index + 1)) d += `M${toX},${toY}h0`;
      return;
    }
    const [fromX, fromY] = placeOf(points[index - 1]!);
    if (pen !== index - 1) d += `M${fromX},${fromY}`;
    // Steps repeat more than places do, so that the path is sent in fewer bytes.
    d += `l${roundTo(toX - fromX, 2)},${toY - fromY}`;
    pen = index;
  });
  return d;
}

/** The points of a path that no line leads to or from; drawn larger, they are seen. */
export const lonePoints = (path: string): string => (path.match(/M[^Ml]*h0/g) ?? []).join("");
