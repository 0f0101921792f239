import { boundsOf } from "../../schema/edtf-bounds.ts";

/** The day of which a page tells what was known. */
export interface Day {
  /** As the address has it: `2024-06-30`, `2024-06`, `2024`. */
  given: string;
  /** Its last moment, UTC, as of a month or a year; NaN where it is no date. */
  end: number;
}

/** What an address asks for, `?asof=2024-06-30`; undefined where it asks for nothing. */
export function readDay(search = location.search): Day | undefined {
  const given = new URLSearchParams(search).get("asof");
  return given ? { given, end: boundsOf(given)?.max ?? NaN } : undefined;
}

/** Whether something was known by then. What has no date, or nothing but an empty one, was not. */
export const isKnown = (known: string | undefined, { end }: Day): boolean => Date.parse(known!) <= end;

/** `30 June 2024`. */
export const spellDay = ({ end }: Day): string =>
  new Date(end).toLocaleDateString("en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    year: "numeric",
    // As `src/i18n/dates.ts` has it.
    ...(end < Date.UTC(1000) && { era: "short" }),
  });

/** `2024-06-30`. */
export const isoOf = ({ end }: Day): string => new Date(end).toISOString().slice(0, -14);

/** The query with another day, or without one, which always comes last. */
export function withDay(search: string, day: string | undefined): string {
  const query = new URLSearchParams(search);
  query.delete("asof");
  if (day) query.set("asof", day);
  return query.size > 0 ? `?${query}` : "";
}
