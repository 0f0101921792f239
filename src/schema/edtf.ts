import { rangeOf } from "./edtf-bounds.ts";
import { hintFor } from "./edtf-slips.ts";

/**
 * A date as the dossier uses it: the canonical EDTF string together with the
 * instants that bound it, so that dates of every precision can be sorted and
 * drawn on one axis.
 *
 * Format: EDTF, ISO 8601-2:2019, https://www.loc.gov/standards/datetime/
 *
 * Of its level 0: days, months, years and intervals. Of its level 1: a mark
 * behind a date, digits at its end that are not known, open intervals, and years
 * before 1, which are counted as astronomers do: 0000 is 1 BC, -0044 is 45 BC.
 * Refused is what a reader could not be told plainly on a time line: times of
 * day, seasons, years of more than four digits, ends that are not known.
 */
export interface EdtfDate {
  /** The canonical string, as the editor wrote it: `2025-09-09~`. */
  edtf: string;
  /** First millisecond that the date may mean, UTC; `-Infinity` when open. */
  start: number;
  /** Last millisecond that the date may mean, UTC; `Infinity` when open. */
  end: number;
  /** Carries `?` or `%`: the source of the date is in doubt. */
  uncertain: boolean;
  /** Carries `~` or `%`: the date is near the truth. */
  approximate: boolean;
  /** Two ends, `a/b`; false for a single date, however coarse. */
  interval: boolean;
}

/** What was wrong with a date and what to write instead. */
export class EdtfError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/**
 * Reads what YAML 1.2 makes of a date: a string, or a number for a year. It makes
 * no JavaScript `Date`, which would have turned 2023-02-29 into 1 March.
 *
 * @throws {EdtfError} when the value is no accepted date, saying what was meant.
 */
export function toEdtf(value: unknown): EdtfDate {
  const text = toText(value);
  const bounds = text === undefined ? undefined : rangeOf(text);
  if (text === undefined || !bounds) throw new EdtfError("not a date", hintFor(value));
  return {
    edtf: text,
    start: bounds.min,
    end: bounds.max,
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
    interval: text.includes("/"),
  };
}

/** A year that was written in four digits stays as it was; of fewer nobody knows what was meant. */
const toText = (value: unknown): string | undefined =>
  typeof value === "string" || (typeof value === "number" && Number.isInteger(value)) ? String(value) : undefined;

/** What is known of when a date begins: its start, or its end where that is open. */
export const knownStart = ({ start, end }: EdtfDate): number => (Number.isFinite(start) ? start : end);

/** Sorts earlier before later, by what is known of their start; of two that start together, the shorter first. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const [first, second] = [knownStart(a), knownStart(b)];
  if (first !== second) return first < second ? -1 : 1;
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return 0;
}
