import type { EdtfDate } from "../../schema/edtf.ts";

/** Between what an event lies, and how much is known of it. */
export interface Span {
  /** Milliseconds, UTC; both finite. */
  start: number;
  end: number;
  /** Whether it went on from the one to the other; otherwise it happened some time in it. */
  lasts: boolean;
  /** How its ends are: sharp, about there, or open, so that it may go on beyond. */
  first: End;
  last: End;
}

export type End = "sharp" | "vague" | "open";

const DAY = 24 * 60 * 60 * 1000;

/** Joins when an event began and, where that is written apart, when it ended. */
export function toSpan(when: EdtfDate, end?: EdtfDate): Span {
  const [from = "", to = end?.edtf ?? from] = when.edtf.split("/");
  const known = [when.start, end?.end ?? when.end];
  const [start, stop] = [known[0]!, known[1]!];
  const endOf = (text: string, time: number): End => {
    if (!Number.isFinite(time)) return "open";
    return /[~%]/.test(text) ? "vague" : "sharp";
  };
  return {
    start: Number.isFinite(start) ? start : stop,
    end: Number.isFinite(stop) ? stop : start,
    lasts: when.interval || end !== undefined,
    first: endOf(from, start),
    last: endOf(to, stop),
  };
}

/** Whether no more is known than a month or a longer time in which it happened. */
export const isCoarse = ({ start, end, lasts }: Span): boolean => !lasts && end - start > 27 * DAY;

export const middleOf = ({ start, end }: Span): number => (start + end) / 2;
