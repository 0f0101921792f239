import { expect, test } from "vitest";
import { spellDate, spellYear, yearsOf } from "../../src/i18n/dates.ts";
import { toEdtf } from "../../src/schema/edtf.ts";

test("a year is spelled in the same way alone and in a date", () => {
  for (const [year, edtf] of [
    [2024, "2024"],
    [44, "0044"],
    [0, "0000"],
    [-44, "-0044"],
  ] as const)
    expect(spellYear(year)).toBe(spellDate(toEdtf(edtf)));
});

test("an interval lies in each of its years, an open one in the year that is known", () => {
  expect(yearsOf(toEdtf("2003-10/2005"))).toEqual([2003, 2004, 2005]);
  expect(yearsOf(toEdtf("2014"))).toEqual([2014]);
  expect(yearsOf(toEdtf("2014/.."))).toEqual([2014]);
  expect(yearsOf(toEdtf("../2014"))).toEqual([2014]);
  expect(yearsOf(toEdtf("-0001/0001"))).toEqual([-1, 0, 1]);
  expect(yearsOf(toEdtf("20XX"))).toHaveLength(100);
});

test("what lasted longer than a century lies in its first and its last year", () => {
  expect(yearsOf(toEdtf("1066/2024"))).toEqual([1066, 2024]);
});
