import fc from "fast-check";
import { expect, test } from "vitest";
import type { DatasetField, Row } from "../../src/model/table.ts";
import { findJumps } from "../../src/model/jumps.ts";

const field = (name: string, type: DatasetField["type"], options: Partial<DatasetField> = {}): DatasetField => ({
  name,
  type,
  title: name,
  description: name,
  required: true,
  ...options,
});
const dataset = {
  fields: [field("route", "string"), field("year", "integer"), field("share", "number", { required: false })],
  primary_key: ["route", "year"],
};
const toRows = (...series: (readonly (number | null)[])[]): Row[] =>
  series.flatMap((line, route) => line.map((share, index) => ({ route: `r${route}`, year: 2014 + index, share })));
/** Values that jump, in the order of the rows. */
const jumps = (rows: readonly Row[], before?: readonly Row[]) =>
  findJumps(rows, dataset, before)
    .toSorted((a, b) => a.row - b.row)
    .map(({ value }) => value);

test.each([
  ["a slipped decimal point", [2.1, 2.2, 23.5, 2.3, 2.2], [23.5]],
  ["the other way", [2.1, 2.2, 0.235, 2.3, 2.2], [0.235]],
  ["the first figure", [0.21, 2.2, 2.3, 2.2], [0.21]],
  ["the last figure", [2.1, 2.2, 2.3, 22], [22]],
  ["of two figures, the later", [2.1, 22], [22]],
  ["a neighbour beyond a gap", [2.1, null, 23.5, null, 2.2], [23.5]],
  ["a zero where a gap was meant", [2.1, 2.2, 0, 2.3], [0]],
  ["a sign", [2.1, 2.2, -2.2, 2.3, 2.2], [-2.2]],
  ["sign and decimal point", [2.1, 2.2, -22, 2.3, 2.2], [-22]],
  ["the one positive figure among negative ones", [-2.1, -2.2, 2.2, -2.3, -2.2], [2.2]],
  ["two in one series", [2.1, 22, 2.3, 2.4, 0.24, 2.5], [22, 0.24]],
])("%s stands out: %j", (_, line, found) => {
  expect(jumps(toRows(line))).toEqual(found);
});

test.each([
  ["nothing", []],
  ["one figure", [5]],
  ["gaps alone", [null, null]],
  ["change within a factor of four", [1, 3.9, 1.2, 0.4]],
  ["a rise that stays", [1, 1.1, 8, 8.2, 8.1]],
  ["growth by the same factor every year", [1, 5, 25, 125]],
  ["figures that swing anyway", [1, 6, 40, 7, 1, 9, 60, 5, 30, 2]],
  ["figures with both signs", [0.5, -12.5, 3, 1.2, -40, 15]],
])("%s stays unmarked: %j", (_, line) => {
  expect(jumps(toRows(line))).toEqual([]);
});

test("each series is looked at by itself", () => {
  expect(jumps(toRows([2, 2.1, 2.2], [200, 210, 220], [2000, 210, 220]))).toEqual([2000]);
});

test("near the last published decimal, large factors mean nothing", () => {
  const fields = [...dataset.fields.slice(0, 2), field("share", "number", { decimals: 1 })];
  expect(findJumps(toRows([0.1, 0, 0.1, 0.4, 0.1]), { ...dataset, fields })).toEqual([]);
  const counts = [...dataset.fields.slice(0, 2), field("share", "integer")];
  expect(findJumps(toRows([3, 0, 4, 17, 2]), { ...dataset, fields: counts })).toEqual([]);
  expect(findJumps(toRows([30, 31, 310, 32]), { ...dataset, fields: counts })).toHaveLength(1);
});

test("a figure far from the same one of the edition before stands out", () => {
  const before = toRows([2.1, 2.2, 2.3]);
  expect(jumps(toRows([2.1, 2.2, 2.3]), before)).toEqual([]);
  expect(findJumps(toRows([2.1, 2.2, 2.3, 24]), dataset, before)).toMatchObject([
    { value: 24, beside: [{ at: 2016, value: 2.3 }], meant: 2.4 },
  ]);
  expect(findJumps(toRows([2.1, 2.2, 23]), dataset, before)).toMatchObject([
    {
      value: 23,
      beside: [
        { at: 2015, value: 2.2 },
        { at: "before", value: 2.3 },
      ],
      meant: 2.3,
      others: 0,
    },
  ]);
});

test("a figure that the edition before gives too is taken for right", () => {
  const before = toRows([2.1, 23.5, 2.3, -2.2, 2.1]);
  expect(jumps(toRows([2.1, 23.4, 2.3, -2.1, 2.1]), before)).toEqual([]);
});

test("where most figures differ from the edition before, the first stands for all", () => {
  const found = findJumps(toRows([0.021, 0.022, 0.023]), dataset, toRows([2.1, 2.2, 2.3]));
  expect(found).toMatchObject([{ row: 0, value: 0.021, meant: 2.1, others: 2 }]);
});

test.each([
  [23.5, 2.35],
  [0.0235, 2.35],
  [2350, 2.35],
  [0, undefined],
  // Three digits in another order are no slip of the point.
  [9.9, undefined],
])("for %d between 2.2 and 2.3, the figure meant is %j", (value, meant) => {
  expect(findJumps(toRows([2.1, 2.2, value, 2.3, 2.2]), dataset).map((jump) => jump.meant)).toEqual([meant]);
});

test("for a lost sign, the figure meant has the sign of the others", () => {
  expect(findJumps(toRows([-2.1, -2.2, 2.25, -2.3, -2.2]), dataset)).toMatchObject([
    { value: 2.25, beside: [], meant: -2.25 },
  ]);
});

test("a dataset without series over time is left alone", () => {
  expect(findJumps(toRows([2.1, 23, 2.2]), { ...dataset, primary_key: ["route"] })).toEqual([]);
});

/** Series in which no figure is more than half as large again as the one before, or less than two thirds of it. */
const smooth = fc.array(
  fc
    .tuple(
      fc.double({ min: 0.1, max: 1000, noNaN: true }),
      fc.array(fc.double({ min: 1 / 1.5, max: 1.5, noNaN: true }), { minLength: 2, maxLength: 12 }),
    )
    .map(([first, steps]) => steps.reduce((line, step) => [...line, line.at(-1)! * step], [first])),
  { minLength: 1, maxLength: 6 },
);

test("smooth series stay unmarked", () => {
  fc.assert(
    fc.property(smooth, (series) => {
      expect(jumps(toRows(...series))).toEqual([]);
    }),
  );
});

test("in smooth series, an inner figure that is ten times too large or too small is always found, and nothing else", () => {
  fc.assert(
    fc.property(smooth, fc.nat(), fc.nat(), fc.constantFrom(10, 0.1), (series, which, where, factor) => {
      const line = which % series.length;
      const inner = 1 + (where % (series[line]!.length - 2));
      const wrong = series.map((values, index) =>
        index === line ? values.with(inner, values[inner]! * factor) : values,
      );
      expect(jumps(toRows(...wrong))).toEqual([wrong[line]![inner]]);
    }),
  );
});
