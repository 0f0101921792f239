import type { EdtfDate } from "../../../schema/edtf.ts";

const DAY = 24 * 60 * 60 * 1000;

/** When something happened, in milliseconds, UTC. */
export interface Dated {
  /** The earliest that it may have been. */
  from: number;
  /** The latest, by which it counts; of a day, its beginning. */
  by: number;
  /** Whether the day is not known, or not for certain. */
  vague: boolean;
}

/** Reads the bounds of a date. An open end says nothing, and the other end stands for it. */
export function toDated({ start, end, uncertain, approximate }: EdtfDate): Dated {
  const from = Number.isFinite(start) ? start : end;
  const latest = Number.isFinite(end) ? end : start;
  const isDay = latest - from < DAY;
  const isOpen = from !== start || latest !== end;
  return { from, by: isDay ? from : latest, vague: !isDay || isOpen || uncertain || approximate };
}

/** Earlier before later, as they count. */
export const compareDated = (a: Dated, b: Dated): number => a.by - b.by || a.from - b.from;
