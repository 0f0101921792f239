import { expect, test } from "vitest";
import { findSlips } from "../../src/checks/key-slips.ts";
import { lookOf } from "../../src/schema/look-alikes.ts";

const rowsOf = (series: Record<string, readonly number[]>, names: Record<string, string> = {}) =>
  Object.entries(series).flatMap(([key, years]) => years.map((year) => ({ key, year, name: names[key] ?? key })));
const meantBy = (series: Record<string, readonly number[]>, names?: Record<string, string>) =>
  findSlips(rowsOf(series, names), { key: "key", time: "year", label: names && "name" }).map(
    ({ key, meant }) => `${key} ${meant}`,
  );

test.each([
  [{ Estonia: [2020, 2021, 2023], Estonai: [2022] }, ["Estonai Estonia"]],
  [{ Estonia: [2020, 2021, 2023], Estoni: [2022] }, ["Estoni Estonia"]],
  [{ Estonia: [2020, 2021, 2023], Esttonia: [2022] }, ["Esttonia Estonia"]],
  [{ Austria: [2020, 2021, 2023], Austrja: [2022], Latvia: [2022] }, ["Austrja Austria"]],
])("of %j what is a slip is %j", (series, slips) => {
  expect(meantBy(series)).toEqual(slips);
});

test.each([
  // Both have the year, so that each is a series of its own.
  [{ Estonia: [2020, 2021, 2022], Estonai: [2022] }],
  // Nearly as many rows as the other.
  [{ Estonia: [2020, 2021], Estonai: [2022, 2023] }],
  // Numbered.
  [{ "route-1": [2020, 2021, 2022], "route-2": [2023] }],
  // Too short, or too far apart.
  [{ UK: [2020, 2021, 2022], UA: [2023] }],
  [{ Mali: [2020, 2021, 2022], Malawi: [2023] }],
])("of %j none is", (series) => {
  expect(meantBy(series)).toEqual([]);
});

test("a key with a name of its own is no slip, one with nearly the same name is", () => {
  const series = { EST: [2020, 2021, 2022], ESR: [2023] };
  expect(meantBy(series, { EST: "Estonia", ESR: "Eastern sector" })).toEqual([]);
  expect(meantBy(series, { EST: "Estonia", ESR: "Estonai" })).toEqual(["ESR EST"]);
});

test("a hundred thousand keys are compared at once", () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({ key: `key ${index}`, year: 2000 + (index % 20) }));
  expect(findSlips(rows, { key: "key", time: "year", label: undefined })).toEqual([]);
});

test.each([
  ["a", "a "],
  ["a", "A"],
  ["a b", "a\u00a0\u00a0b"],
  ["ab", "a\u200bb"],
  ["ab", "a\u00adb"],
  ["\u00e9", "e\u0301"],
  ["\ufb01", "fi"],
])("%j and %j have the same face", (a, b) => {
  expect(lookOf(a)).toBe(lookOf(b));
});
