import { range, scaleThreshold } from "d3";
import { roundTo } from "../../model/round.ts";

/**
 * Rank of a value's colour among those between rising steps: with n steps there
 * are n + 1, lowest first. A value is compared with them at the precision to
 * which it is published, as in every count.
 */
export function stepScale(steps: readonly number[], decimals?: number): (value: number) => number {
  const rank = scaleThreshold(steps, range(steps.length + 1));
  return (value) => rank(roundTo(value, decimals));
}

/** Class of a chart whose line of comparison is one of its steps: the colours change there. */
export const belowClass = (steps: readonly number[], threshold: { value: number } | undefined): string | undefined =>
  threshold && steps.includes(threshold.value) ? `below-${steps.indexOf(threshold.value) + 1}` : undefined;
