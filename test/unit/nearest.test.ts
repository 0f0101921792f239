import { expect, test } from "vitest";
import { nearest, suggest } from "../../src/schema/nearest.ts";

test.each([
  ["timtable", ["timetable", "works"], "timetable"],
  ["osce-2015", ["osce-2016-02", "osce-2015-02"], "osce-2015-02"],
  ["crossings-2024", ["crossings"], "crossings"],
  ["root", ["year", "route"], "route"],
  ["OSR", ["NEH", "OST"], "OST"],
  ["r5", ["r1", "r2"], undefined],
  ["", ["a", "b"], undefined],
  ["quay", ["timetable", "works"], undefined],
])("nearest(%j, %j) is %j", (written, words, expected) => {
  expect(nearest(written, words)).toBe(expected);
});

test("a suggestion names the nearest word, or a short list, or nothing", () => {
  expect(suggest("timtable", ["timetable", "works"])).toBe("did you mean timetable?");
  expect(suggest("quay", ["timetable", "works"])).toBe("write one of: timetable, works");
  expect(suggest("quay", [])).toBeUndefined();
  expect(suggest("quay", "abcdefghijklm")).toBeUndefined();
});
