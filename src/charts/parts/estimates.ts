import type { Cell } from "../../model/table.ts";
import type { Series } from "./series.ts";

/** A figure of a year; null where the producer gives none. */
interface Figure {
  value: Cell;
  estimate: boolean;
}

/** Whether there are figures, and all of them are estimates; where there is none, nothing is estimated. */
export function areEstimates(figures: readonly Figure[]): boolean {
  const given = figures.filter(({ value }) => value !== null);
  return given.length > 0 && given.every(({ estimate }) => estimate);
}

/** Whether a year is called an estimate as a whole: where every figure that it has is one. */
export const isEstimatedTime = (series: readonly Series[], time: number): boolean =>
  areEstimates(series.flatMap(({ points }) => points.filter((point) => point.time === time)));
