import { reaches } from "../model/query.ts";

/**
 * Rank of a value's colour among those between rising steps: with n steps there
 * are n + 1, lowest first. A value is compared with them at the precision to
 * which it is published, as in every count.
 */
export const stepOf = (value: number, steps: readonly number[], decimals?: number): number =>
  steps.findLastIndex((step) => reaches(value, step, decimals)) + 1;
