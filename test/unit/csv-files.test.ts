import { csvParse, csvParseRows } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartCsv } from "../../src/charts/files/csv.ts";
import { chartFile } from "../../src/charts/files/json.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { editions } from "../../src/collections/entries.ts";
import { toCsvText } from "../../src/model/csv-cell.ts";
import { dataPackage } from "../../src/model/data-package.ts";
import { publishedCsv } from "../../src/model/published-csv.ts";
import type { Cell } from "../../src/model/table.ts";
import { plainText } from "../support/csv-cells.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const urlOf = (address: string) => `https://ferries.example/${address}`;

const formulae = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  "=cmd|' /C calc'!A0",
  "-2 m at low water",
  "-0043-03-15",
  "-",
  "+49 30",
  "\t=1",
  "\tx",
  "\rx",
  "\nx",
  " =1",
  "\u00a0=1",
  "\u200b=1",
  "\ufeff=1",
  "\u202e=1",
  '"=1',
  "'=1",
  "\u201c=1",
  "\uff1d1",
  "\uff0b1",
  "\uff0d1",
  "\uff20x",
  "x;=1",
  "x; -y",
  "x\t=1",
];

test.each(formulae)("%j begins no cell that a spreadsheet might run, and keeps its text", (text) => {
  const safe = toCsvText(text);
  // Whatever a spreadsheet takes for the end of a cell.
  for (const cell of safe.split(/[;\t\r\n]/))
    expect(cell).not.toMatch(/^[^\p{L}\p{N}']*[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
  expect(safe[0]).not.toMatch(/[\t\r\n]/);
  expect(plainText(safe)).toBe(text);
});

test.each<[Cell, string]>([
  [-0.4, "-0.4"],
  [-1e-9, "-1e-9"],
  [0, "0"],
  [null, ""],
  [true, "true"],
  ["-0.4", "-0.4"],
  ["-12", "-12"],
  ["2024-07-10", "2024-07-10"],
  ["'Twas", "'Twas"],
  ["a = b", "a = b"],
  ["3; 4", "3; 4"],
  ["\u2013 none", "\u2013 none"],
  ["", ""],
])("%j stays %j", (cell, text) => {
  expect(toCsvText(cell)).toBe(text);
});

test("every text can be had back", () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...Array.from("'\"=+-@;\t\r\n ,a1\uff1d\u200b")) }),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, (text) => {
      expect(plainText(toCsvText(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

describe("a chart with such texts", () => {
  const chart = openChart(dossier, dossier.get("chart", "berths-over-time"));
  const note = (text: string) => ({ ...chart, rows: chart.rows.map((row) => ({ ...row, note: text })) });

  test.each(formulae)("has %j whole in its JSON, and safely in its CSV", (text) => {
    const [row] = csvParse(chartCsv(dossier, note(text), urlOf));
    expect(row!.note).toBe(toCsvText(text));
    expect(chartFile(dossier, note(text), urlOf).rows[0]).toMatchObject({ note: text });
  });
});

describe("an edition", () => {
  const texts = [
    ["name", "share"],
    ["a", "-0.40"],
    ["=1+1", "-1"],
    ["x, y", ""],
  ];
  const text = 'name,share\r\na,-0.40\r\n=1+1,-1\r\n\r\n"x, y",\r\n';
  const rows = [
    { name: "a", share: -0.4 },
    { name: "=1+1", share: -1 },
    { name: "x, y", share: null },
  ];

  test("is published as it is kept where no text could be run", () => {
    expect(publishedCsv({ text, rows: rows.slice(0, 1), columns: ["name", "share"] })).toBe(text);
  });

  test("has an apostrophe before what could be run, and nothing else is changed", () => {
    const published = csvParseRows(publishedCsv({ text, rows, columns: ["name", "share"] })).filter(
      ({ length }) => length > 1,
    );
    expect(published).toEqual(texts.map((row) => row.map((cell) => (cell === "=1+1" ? "'=1+1" : cell))));
  });

  test("says so in the data package, beside the hash of what is published", () => {
    const { description } = dataPackage(dossier, urlOf).resources.find(({ name }) => name === "berths_2024")!;
    expect(description).toContain("the first apostrophe is not part of the text");
    const entry = editions(dossier).find(({ id }) => id === "berths/2024")!;
    expect(entry.body).toContain(",'-2 m at low water.\n");
    expect(dossier.table("berths", "2024").text).toContain(",-2 m at low water.\n");
  });
});
