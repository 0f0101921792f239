import type { Found } from "../schema/problem.ts";

/** A fault of a chart, and the path of the field at which it is reported. */
export type ChartFault = Found & { path: (string | number)[] };

/** What was found at one field. */
export const faultsAt = (path: ChartFault["path"], found: readonly Found[]): ChartFault[] =>
  found.map((problem) => ({ path, ...problem }));
