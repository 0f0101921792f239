import type { Series } from "../../parts/series.ts";
import { stepScale } from "../../parts/steps.ts";

/** The series of one time by colour. */
export interface Groups {
  /** Classes of each series: `cell-2`, `cell-2 to-estimated` or `to-missing`. */
  marks: string[];
  /** Series by colour, lowest first. */
  members: Series[][];
  missing: Series[];
}

/** Puts series into the colours between `steps`. */
export function groupBySteps(
  series: readonly Series[],
  { time, steps = [], decimals }: { time: number; steps?: readonly number[]; decimals?: number | undefined },
): Groups {
  const stepOf = stepScale(steps, decimals);
  const members: Series[][] = Array.from({ length: steps.length + 1 }, () => []);
  const missing: Series[] = [];
  const marks = series.map((one) => {
    const { value = null, estimate = false } = one.points.find((point) => point.time === time) ?? {};
    if (value === null) {
      missing.push(one);
      return "to-missing";
    }
    const index = stepOf(value);
    members[index]!.push(one);
    return `cell-${index}${estimate ? " to-estimated" : ""}`;
  });
  return { marks, members, missing };
}
