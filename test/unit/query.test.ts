import { expect, test } from "vitest";
import type { DatasetField, Table } from "../../src/model/table.ts";
import { readWhere } from "../../src/schema/prose.ts";
import { count, countFilled, parseWhere, reaches, select } from "../../src/model/query.ts";

const share: DatasetField = { name: "share", type: "number", title: "", description: "", required: false, decimals: 2 };
const year: DatasetField = { name: "year", type: "integer", title: "", description: "", required: true };
const table: Pick<Table, "rows"> = {
  rows: [
    { route: "r1", year: 2023, share: 1.9959 },
    { route: "r2", year: 2023, share: 1.9949 },
    { route: "r3", year: 2023, share: null },
    { route: "r1", year: 2024, share: 2 },
  ],
};

test("a figure reaches a threshold at the precision to which it is published", () => {
  expect(reaches(1.9959, 2, 2)).toBe(true);
  expect(reaches(1.9949, 2, 2)).toBe(false);
  expect(reaches(1.9959, 2)).toBe(false);
  // At any size, with decimals and without.
  expect(reaches(1_412_000_000, 1e9)).toBe(true);
  expect(reaches(999_999_999.5, 1e9, 0)).toBe(true);
  expect(reaches(2e-9, 1e-9)).toBe(true);
  expect(reaches(5e-10, 1e-9)).toBe(false);
  expect(reaches(-1e12, -1e12, 2)).toBe(true);
});

test("what is no figure reaches nothing", () => {
  expect(reaches(null, 0)).toBe(false);
  expect(reaches(undefined, 0)).toBe(false);
  expect(reaches("3", 0)).toBe(false);
});

test("counting tells the rows that reach a threshold from those with a figure", () => {
  expect(count(table, { year: 2023 }, share, 2)).toEqual({ reaching: 1, withFigure: 2 });
  expect(count(table, {}, share, 2)).toEqual({ reaching: 2, withFigure: 3 });
  expect(count(table, { year: 1999 }, share, 2)).toEqual({ reaching: 0, withFigure: 0 });
});

test("without a threshold all rows are counted that have something in the field, of whatever type", () => {
  const route: DatasetField = { ...year, name: "route", type: "string" };
  expect(countFilled(table, { year: 2023 }, route)).toBe(3);
  expect(countFilled(table, { year: 2023 }, share)).toBe(2);
  expect(countFilled(table, { route: "r1" }, route)).toBe(2);
});

test("a row is selected by all of its cells, and a number is not its digits", () => {
  expect(select(table.rows, { route: "r1", year: 2024 })).toHaveLength(1);
  expect(select(table.rows, { year: "2024" })).toHaveLength(0);
});

test("parseWhere reads cells by the types of their fields", () => {
  const estimate: DatasetField = { ...year, name: "estimate", type: "boolean" };
  expect(parseWhere("year=2023 route=r1 estimate=true", [year, estimate])).toEqual({
    year: 2023,
    route: "r1",
    estimate: true,
  });
  expect(parseWhere("", [year])).toEqual({});
  expect(parseWhere("note=a=b", [])).toEqual({ note: "a=b" });
});

test.each([
  ["year=2023 route=r1", { year: 2023, route: "r1" }],
  ["route='Korea, Republic of' year=2023", { route: "Korea, Republic of", year: 2023 }],
  ["route='it''s a b'", { route: "it's a b" }],
  ["route=a=b", { route: "a=b" }],
  ["route=..", { route: ".." }],
  ["constructor=1", { constructor: "1" }],
])("parseWhere(%j)", (text, where) => {
  expect(parseWhere(text, [share, year])).toEqual(where);
});

test("a cell of the name __proto__ is one like any other", () => {
  expect(Object.keys(parseWhere("__proto__=1", [share]))).toEqual(["__proto__"]);
});

test.each(["", " ", "year", "year=", "Year=1", "year=1 ", "route='a b", "route='a'b c"])("%j are no cells", (text) => {
  expect(readWhere(text)?.length ?? 0).toBe(0);
});
