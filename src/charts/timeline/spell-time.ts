import { formatTime } from "./format-time.ts";

/** Words for the year, month or day that begins at a time, in ms; a month of which the year is not said may be short. */
export type SpellTime = (time: number, unit: "year" | "month" | "day" | "month and year") => string;

const PARTS: Record<Parameters<SpellTime>[1], Intl.DateTimeFormatOptions> = {
  year: { year: "numeric" },
  month: { month: "short" },
  day: { day: "numeric", month: "short" },
  "month and year": { month: "long", year: "numeric" },
};

export const spellTime: SpellTime = (time, unit) => formatTime(time, PARTS[unit]);

/** Names of the months, from January on, that a page brings to its script. */
export interface MonthNames {
  short: readonly string[];
  long: readonly string[];
}

export const monthNames = (): MonthNames => {
  const namesIn = (month: "short" | "long") =>
    Array.from({ length: 12 }, (_, rank) => formatTime(Date.UTC(2000, rank), { month }));
  return { short: namesIn("short"), long: namesIn("long") };
};

/**
 * Spells times as `spellTime` does, by names that are there: a browser reads its
 * tables of a language before it formats the first date, for longer than it takes
 * to draw a timeline.
 */
export const spellBy =
  ({ short, long }: MonthNames): SpellTime =>
  (time, unit) => {
    const date = new Date(time);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    if (unit === "month") return short[month]!;
    if (unit === "day") return `${date.getUTCDate()} ${short[month]}`;
    // Its era is said too, which is rare.
    if (year < 1000) return spellTime(time, unit);
    return unit === "year" ? `${year}` : `${long[month]} ${year}`;
  };
