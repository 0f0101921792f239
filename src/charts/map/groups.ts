import { scaleThreshold } from "d3-scale";
import { roundTo } from "../../model/query.ts";
import type { Series } from "../series.ts";

/** The series of one time by colour. */
export interface Groups {
  /** Classes of each series: `cell-2`, `cell-2 to-estimated` or `to-missing`. */
  marks: string[];
  /** Series by colour, lowest first. */
  members: Series[][];
  missing: Series[];
}

/**
 * Puts series into the colours between `steps`: with n steps there are n + 1
 * colours. A value is compared with them at the precision to which it is
 * published, as in every count.
 */
export function groupBySteps(
  series: readonly Series[],
  { time, steps = [], decimals = 12 }: { time: number; steps?: readonly number[]; decimals?: number | undefined },
): Groups {
  const colour = scaleThreshold(steps, [...steps.keys(), steps.length]);
  const members: Series[][] = Array.from({ length: steps.length + 1 }, () => []);
  const missing: Series[] = [];
  const marks = series.map((one) => {
    const { value = null, estimate = false } = one.points.find((point) => point.time === time) ?? {};
    if (value === null) {
      missing.push(one);
      return "to-missing";
    }
    const index = colour(roundTo(value, decimals));
    members[index]!.push(one);
    return `cell-${index}${estimate ? " to-estimated" : ""}`;
  });
  return { marks, members, missing };
}
