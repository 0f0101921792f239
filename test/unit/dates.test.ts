import { expect, test } from "vitest";
import { machineDate, spellDate, yearsOf } from "../../src/i18n/dates.ts";
import { toEdtf } from "../../src/schema/edtf.ts";

test.each([
  ["2024-07-10", "10 July 2024"],
  ["2024-07", "July 2024"],
  ["2024", "2024"],
  ["2025-09-09~", "around 9 September 2025"],
  ["2026-06-03?", "3 June 2026 (probable)"],
  ["2025-07%", "around July 2025 (probable)"],
  ["2024-07-09/2024-07-11", "9 – 11 July 2024"],
  ["2014/..", "since 2014"],
  ["../2014", "until 2014"],
  ["2003-10/2021-12", "October 2003 – December 2021"],
  ["2023~/2024-02", "around 2023 to February 2024"],
  ["194X", "1940s"],
  ["19XX", "1900s"],
  ["2024-XX", "some time in 2024"],
  ["-0043", "44 BC"],
  ["-0043-03-15", "15 March 44 BC"],
])("%s is spelled %s", (edtf, words) => {
  expect(spellDate(toEdtf(edtf))).toBe(words);
});

test("an interval lies in each of its years, an open one in the year that is known", () => {
  expect(yearsOf(toEdtf("2003-10/2005"))).toEqual([2003, 2004, 2005]);
  expect(yearsOf(toEdtf("2014/.."))).toEqual([2014]);
});

test("only an exact date has a form for machines", () => {
  expect(machineDate(toEdtf("2024-07"))).toBe("2024-07");
  expect(machineDate(toEdtf("2024-07~"))).toBeUndefined();
});
