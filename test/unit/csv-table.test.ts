import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell, DatasetField } from "../../src/model/table.ts";
import { readCsv } from "../../src/reader/csv-table.ts";
import { formatProblem } from "../../src/schema/problem.ts";

const field = (name: string, type: DatasetField["type"], options: Partial<DatasetField> = {}): DatasetField => ({
  name,
  type,
  title: name,
  description: name,
  required: true,
  ...options,
});

const fields = [
  field("route", "string"),
  field("year", "integer", { minimum: 2019 }),
  field("share", "number", { required: false, maximum: 100 }),
  field("estimate", "boolean"),
  field("counted", "date", { required: false }),
];

const read = (text: string) => readCsv(text, "2024.csv", fields, ["route", "year"]);
const report = (text: string) => read(text).problems.map(formatProblem);
const heading = "route,year,share,estimate,counted\n";

test("cells are what their fields say, and an empty cell is null, never zero", () => {
  const { table, problems } = read(`${heading}"r ""1""",2019,-1.50,true,2020-01~\nr2,2019,0,false,\nr3,2019,,false,\n`);
  expect(problems).toEqual([]);
  expect(table.complete).toBe(true);
  expect(table.rows).toEqual([
    { route: 'r "1"', year: 2019, share: -1.5, estimate: true, counted: "2020-01~" },
    { route: "r2", year: 2019, share: 0, estimate: false, counted: null },
    { route: "r3", year: 2019, share: null, estimate: false, counted: null },
  ]);
});

test("columns may stand in any order", () => {
  const { table } = read("year,route,counted,estimate,share\n2019,r1,,true,5\n");
  expect(table.rows).toEqual([{ route: "r1", year: 2019, share: 5, estimate: true, counted: null }]);
});

test("a byte order mark and Windows line ends are no part of the cells", () => {
  const { table, problems } = read("\uFEFF" + `${heading}r1,2019,1,true,\n`.replaceAll("\n", "\r\n"));
  expect(problems).toEqual([]);
  expect(table.rows).toHaveLength(1);
});

test.each([
  ["r1,2019.0,1,true,", "2024.csv:2:4  invalid year: 2019.0\n  write a whole number in digits, such as 1200"],
  ["r1,2018,1,true,", "2024.csv:2:4  invalid year: 2018\n  write at least 2019"],
  ["r1,2019,1e3,true,", "2024.csv:2:9  invalid share: 1e3\n  write a number in digits, such as 1200.5"],
  ["r1,2019,100.1,true,", "2024.csv:2:9  invalid share: 100.1\n  write at most 100"],
  ['"r ""1""",2019,1,yes,', "2024.csv:2:18  invalid estimate: yes\n  write true or false"],
  ["r1,2019,1,,", "2024.csv:2:11  missing cell: estimate\n  write true or false, or set required: false for the field"],
  [
    "r1,2019,1,true,2020-13",
    "2024.csv:2:16  invalid counted: 2020-13\n  a year has 12 months: write a month from 01 to 12",
  ],
  ["r1", "2024.csv:2:1  invalid row: 1 cell\n  write 5 cells: route, year, share, estimate, counted"],
])("the row %s is refused where the fault stands", (row, problem) => {
  expect(report(`${heading}${row}\n`)).toEqual([problem]);
  expect(read(`${heading}${row}\n`).table.complete).toBe(false);
});

test.each([
  ["12,5", "write 12.5: a point before decimals, and nothing between thousands"],
  ["1,200", "write 1200 or 1.200: a point before decimals, and nothing between thousands"],
  ["1.200,5", "write 1200.5: a point before decimals, and nothing between thousands"],
  ["1,234,567.5", "write 1234567.5: a point before decimals, and nothing between thousands"],
  ["1\u202f200", "write 1200: a point before decimals, and nothing between thousands"],
  [",5", "write 0.5: a point before decimals, and nothing between thousands"],
  [".5", "write 0.5: a point before decimals, and nothing between thousands"],
  [" 5", "write it without spaces: 5"],
  ["−5", "write it as -5"],
  ["+5", "write it as 5"],
  ["5 %", "write the number alone, 5: its unit stands with the field"],
  ["$5", "write the number alone, 5: its unit stands with the field"],
  ["n/a", "leave the cell empty where there is no figure"],
  ["–", "leave the cell empty where there is no figure"],
  ["..", "leave the cell empty where there is no figure"],
  ["Infinity", "write a number in digits, such as 1200.5"],
  ["0x1F", "write a number in digits, such as 1200.5"],
])("for the number %j the hint is: %s", (cell, hint) => {
  expect(read(`${heading}r1,2019,"${cell}",true,\n`).problems).toMatchObject([{ line: 2, column: 9, hint }]);
});

const columns = "route,year,share,estimate,counted";
const separated = `save the file as comma-separated values in UTF-8, with a point for decimals: ${columns}`;
test.each([
  ["route;year;share;estimate;counted\nr1;2019;12,5;true;\n", "CSV: cells separated by semicolons", separated],
  ['"route";"year";"share"\n"a ""b""";2019;1\n', "CSV: cells separated by semicolons", separated],
  ["route\tyear\tshare\nr1\t2019\t1\n", "CSV: cells separated by tabs", separated],
  ["route|year|share\nr1|2019|1\n", "CSV: cells separated by upright strokes", separated],
  ["sep=;\nroute;year\n", "CSV: cells separated by semicolons", separated],
  ["sep=,\nroute,year\n", "CSV: a line that names the separator", "remove it; the heading comes first"],
  ["", "heading", `write the names of the fields into the first line: ${columns}`],
  ["\uFEFF\r\n\r\n", "heading", `write the names of the fields into the first line: ${columns}`],
  [
    "# made by hand\nroute,year\n",
    "heading: # made by hand",
    `start with ${columns}; what is to be noted of an edition stands in dataset.yaml`,
  ],
  [
    `${columns},\nr1,2019,1,true,,\n`,
    "heading of column 6",
    "write the name of its field, or take the column and its commas out",
  ],
  [
    `${columns}\nr1,2019,1,true,,,\n`,
    "row: 7 cells",
    "write 5 cells: route, year, share, estimate, counted; the commas at its end are too many",
  ],
  [
    `${columns}\nr1,2019,12,5,true,2020\n`,
    "row: 6 cells",
    "write 5 cells: route, year, share, estimate, counted; a cell with a comma in it stands in quotation marks, and decimals have a point",
  ],
  [
    `${columns}\n# a note\nr1,2019,1,true,\n`,
    "row: 1 cell",
    "remove it; what is to be noted of an edition stands in dataset.yaml",
  ],
])("of the file %j one thing is said: %s", (text, found, hint) => {
  const { problems, table } = read(text);
  expect(problems).toMatchObject([{ found, hint }]);
  expect(table.complete).toBe(false);
});

test("a heading of many columns and many faulty rows are reported, each", () => {
  expect(read(Array.from({ length: 40_000 }, (_, index) => `c${index}`).join()).problems).toHaveLength(40_005);
  expect(read(heading + "r,x,x,x,x\n".repeat(40_000)).problems).toHaveLength(160_000);
});

test("lone returns end lines", () => {
  expect(read(`${heading}r1,2019,1,true,\n`.replaceAll("\n", "\r")).table.rows).toHaveLength(1);
});

test("two rows of one key are reported with the line of the first", () => {
  expect(report(`${heading}r1,2019,1,true,\n\nr1,2019,2,true,\n`)).toEqual([
    "2024.csv:4:1  duplicate key: r1 2019\n  line 2 has the same route and year; keep one of the two",
  ]);
});

test("cells are compared one by one, not as one text", () => {
  const keys = ["route", "note"].map((name) => field(name, "string"));
  const text = "route,note\na b,c\na,b c\n";
  expect(readCsv(text, "2024.csv", keys, ["route", "note"]).problems).toEqual([]);
});

test("a key without a cell is missing, even where the field may be empty", () => {
  const { problems } = readCsv(`${heading}r1,2019,1,true,\n`, "2024.csv", fields, ["route", "counted"]);
  expect(problems.map(formatProblem)).toEqual([
    "2024.csv:2:16  missing key: counted\n  write a date; a row is named by route and counted",
  ]);
});

test("a key that names no field finds no rows alike; the dataset's own check reports it", () => {
  expect(readCsv(`${heading}r1,2019,1,true,\nr2,2019,1,true,\n`, "2024.csv", fields, ["rout"]).problems).toEqual([]);
});

test("a table knows the place of each of its cells", () => {
  const { table } = read(`${heading}\nr1,2019,1,true,\n"r,2",2019,1,true,\n`);
  expect(table.placeOf(0, "year")).toMatchObject({ line: 3, column: 4 });
  expect(table.placeOf(1, "year")).toMatchObject({ line: 4, column: 7 });
});

test("a table written as CSV reads back", () => {
  const row = fc.record({
    route: fc.stringMatching(/^[a-z",é ]+$/),
    year: fc.integer({ min: 2019, max: 2100 }),
    share: fc.option(fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10)),
    estimate: fc.boolean(),
    counted: fc.constantFrom(null, "2020", "2020-01-31~"),
  });
  const rows = fc.uniqueArray(row, { minLength: 1, selector: (item) => `${item.route} ${item.year}` });
  const print = (cell: Cell) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(rows, (table) => {
      const lines = table.map((item) => fields.map(({ name }) => print(item[name as keyof typeof item])).join(","));
      const result = read(heading + lines.join("\n"));
      expect(result.problems).toEqual([]);
      expect(result.table.rows).toEqual(table);
    }),
  );
});
