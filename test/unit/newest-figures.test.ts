import { expect, test } from "vitest";
import { createDossier } from "../../src/model/dossier.ts";
import { newestFigures } from "../../src/model/newest-figures.ts";
import type { Row } from "../../src/model/table.ts";
import { openFixture } from "../support/dossier.ts";

const fixture = openFixture();
const newest = (id: string, options = {}) => newestFigures(fixture, fixture.get("dataset", id), options);

test("of series over time, the largest figures of the newest time that has any stand first", () => {
  const found = newest("visitors", { most: 2 })!;
  expect(found.field.name).toBe("again_pct");
  const rows = fixture
    .table("visitors", "2024")
    .rows.filter((row) => row.year === found.time && row.again_pct !== null);
  const values = rows.map((row) => Number(row.again_pct)).sort((a, b) => b - a);
  expect(found.figures.map(({ cell }) => cell)).toEqual(values.slice(0, 2));
  expect(found.of).toBe(values.length);
});

test("of dated rows, the latest stand first", () => {
  const { field, time, figures } = newest("published-counts")!;
  expect([field.name, time]).toEqual(["published", undefined]);
  expect(figures.map(({ cell }) => cell)).toEqual(["2023-12~", "2023-06-02"]);
});

test("a year without a figure is not the newest, and a dataset without any has none", () => {
  const visitors = fixture.get("dataset", "visitors");
  const dataset = { ...visitors, fields: { ...visitors.fields, label_field: "country" } };
  const row = (year: number, again_pct: number | null): Row => ({ iso3: "NEH", country: "O'Holm", year, again_pct });
  const of = (rows: readonly Row[]) =>
    newestFigures(
      createDossier({
        ...fixture,
        records: [dataset],
        tables: new Map([["visitors", new Map([["2024", { rows, columns: [], text: "" }]])]]),
      }),
      dataset,
    );
  expect(of([row(2022, 40), row(2023, null)])).toMatchObject({
    time: 2022,
    figures: [{ name: "O’Holm", cell: 40, estimate: false }],
    of: 1,
  });
  expect(of([row(2023, null)])).toBeUndefined();
});
