/** First and last millisecond, UTC, that a date without slash may mean. */
export interface Bounds {
  min: number;
  max: number;
}

// EDTF level 0 and, of level 1, the marks behind a date, the digits that are not
// known and the years before 1. What digits stand for is asked below.
const SINGLE = /^(-?)(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Between what a date without slash lies; undefined for what is no such date,
 * a day that its month does not have among it.
 */
export function boundsOf(text: string): Bounds | undefined {
  const [, sign, digits, month, day] = SINGLE.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const years = ["0", "9"].map((digit) => Number(digits.replaceAll("X", digit))) as [number, number];
  // There is no year -0000.
  const [first, last] = sign ? [-years[1], Math.min(-years[0], -1)] : years;
  if (first > last) return undefined;
  if (month === undefined) return { min: utc(first, 1, 1), max: utc(last, 12, 31) + DAY - 1 };
  // Of digits, only those at the end may be unknown.
  if (digits.includes("X") || (month === "XX" && day !== undefined && day !== "XX")) return undefined;
  const [from, to] = month === "XX" ? [1, 12] : [Number(month), Number(month)];
  if (from < 1 || to > 12) return undefined;
  const days = daysIn(first, to);
  const [early, late] = day === undefined || day === "XX" ? [1, days] : [Number(day), Number(day)];
  if (early < 1 || late > days) return undefined;
  return { min: utc(first, from, early), max: utc(first, to, late) + DAY - 1 };
}

/** The end of an interval that is open. */
export const OPEN = "..";

/**
 * Between what a date or an interval lies: infinite where an end of it is open,
 * undefined where it is no accepted date. An interval may end within the time
 * in which it starts, as 2024-05/2024 does.
 */
export function rangeOf(text: string): Bounds | undefined {
  const [lower = "", upper = lower, ...more] = text.split("/");
  if (more.length > 0 || (lower === OPEN && upper === OPEN)) return undefined;
  const min = lower === OPEN ? -Infinity : boundsOf(lower)?.min;
  const max = upper === OPEN ? Infinity : boundsOf(upper)?.max;
  return min === undefined || max === undefined || max < min ? undefined : { min, max };
}

/** Days in a month of the Gregorian calendar, before its time too; months are counted from 1. */
export const daysIn = (year: number, month: number): number => new Date(utc(year, month + 1, 0)).getUTCDate();

// `Date.UTC` takes the years 0 to 99 for those of the twentieth century.
const utc = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day);
