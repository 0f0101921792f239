import fc from "fast-check";
import { expect, test } from "vitest";
import { placesIn, readCells } from "../../src/reader/csv.ts";

const texts = (text: string) => readCells(text).records.map(({ cells }) => cells);

test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b\r\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["\uFEFFa\n1", [["a"], ["1"]]],
  ['a\n"x, ""y"""\n', [["a"], ['x, "y"']]],
  [
    'a,b\n"two\r\nlines",2\n',
    [
      ["a", "b"],
      ["two\r\nlines", "2"],
    ],
  ],
  [
    "a,b\n,\n",
    [
      ["a", "b"],
      ["", ""],
    ],
  ],
  ["a,b,\n", [["a", "b", ""]]],
  ["a\n\n\n1\n\n", [["a"], ["1"]]],
  ['a\n""\n', [["a"], [""]]],
  ["", []],
])("%j is read as %j", (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test("every cell knows its line and column, behind quotation marks and line breaks too", () => {
  const text = 'a,bb,c\r\n"x\ny",2,3\r\n\r\n"q""q",,z';
  const places = placesIn(text);
  const told = readCells(text).records.map(({ cells, start }) =>
    cells.map((_, index) => places.ofCell(start, index)).map(({ line, column }) => `${line}:${column}`),
  );
  expect(told).toEqual([
    ["1:1", "1:3", "1:6"],
    ["2:1", "3:4", "3:6"],
    ["5:1", "5:8", "5:9"],
  ]);
});

test.each([
  ['a\nx "y" z\n', "2:3", "CSV: a quotation mark within a cell"],
  ['a,b\n1,"x\n2,3\n', "2:3", "CSV: a quotation mark that is never closed"],
  ['a,b\n1,"x"y\n', "2:6", "CSV: text behind a closing quotation mark"],
])("%j is at fault at %s: %s", (text, place, found) => {
  const { fault } = readCells(text);
  expect(`${fault?.line}:${fault?.column}`).toBe(place);
  expect(fault?.found).toBe(found);
});

test("a cell of ten million letters, quoted or not, and a row of a hundred thousand cells are read", () => {
  const letters = "x".repeat(10_000_000);
  expect(texts(`a,b\n"${letters}",${letters}\n`)[1]!.map(({ length }) => length)).toEqual([1e7, 1e7]);
  expect(texts("1,".repeat(99_999) + "1")[0]).toHaveLength(100_000);
  expect(readCells(`a\n"${letters}`).fault).toMatchObject({ line: 2, column: 1 });
});

test("whatever is written as CSV reads back", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', ",", "\n", "\r\n", "é, ж", " "));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
  const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), fc.boolean(), (rows, lineBreak, ends) => {
      const text = rows.map((row) => row.map(quote).join(",")).join(lineBreak) + (ends ? lineBreak : "");
      // A byte order mark at the very start is no part of the first cell.
      fc.pre(!text.startsWith("\uFEFF"));
      expect(texts(text)).toEqual(rows);
    }),
  );
});
