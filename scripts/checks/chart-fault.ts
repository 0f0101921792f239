import type { Found } from "./datasets.ts";

/** A fault of a chart, and the path of the field at which it is reported. */
export type ChartFault = Found & { path: (string | number)[] };
