import { estimateMark } from "./cell.ts";
import { isEstimatedTime } from "./estimates.ts";
import { formatTime } from "./format.ts";
import type { Series } from "./series.ts";

/** The year that a chart names, or another one where the edition drawn does not have it. */
export const chosenTime = (named: number | undefined, times: readonly number[], otherwise = times.at(-1)): number =>
  named !== undefined && times.includes(named) ? named : (otherwise ?? NaN);

/** A year as the head of the table's column says it: `2023`, or `2023 (estimate)` where all its figures are. */
export const spellTime = (series: readonly Series[], time: number): string =>
  Number.isNaN(time) ? "–" : `${formatTime(time)}${estimateMark(isEstimatedTime(series, time))}`;
