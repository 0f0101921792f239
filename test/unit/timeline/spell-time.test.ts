import { expect, test } from "vitest";
import { monthNames, spellBy, spellTime } from "../../../src/charts/timeline/spell-time.ts";

const DAY = 24 * 60 * 60 * 1000;

test.each(["year", "month", "day", "month and year"] as const)(
  "the names that a page brings spell each %s as a formatter does",
  (unit) => {
    const spell = spellBy(monthNames());
    const times = [
      ...Array.from({ length: 366 }, (_, day) => Date.UTC(2024) + day * DAY),
      ...[-44, 500, 999, 1000, 1871, 9999].map((year) => new Date(0).setUTCFullYear(year, 8, 3)),
    ];
    expect(times.map((time) => spell(time, unit))).toEqual(times.map((time) => spellTime(time, unit)));
  },
);
