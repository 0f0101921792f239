import fc from "fast-check";
import { expect, test } from "vitest";
import type { DatasetField, Row } from "../../src/model/table.ts";
import { differenceTable } from "../../src/model/difference-table.ts";
import { diffEditions, diffTables, type TableDiff } from "../../src/model/edition-diff.ts";
import { openFixture } from "../support/dossier.ts";

const field = (name: string, type: DatasetField["type"], options: Partial<DatasetField> = {}): DatasetField => ({
  name,
  type,
  title: name,
  description: name,
  required: true,
  ...options,
});
const dataset = {
  fields: [
    field("route", "string"),
    field("year", "integer"),
    field("share", "number", { required: false, decimals: 1, threshold: { value: 90, label: "90 %" } }),
    field("estimate", "boolean"),
  ],
  primary_key: ["route", "year"],
  estimate_field: "estimate",
};
const row = (route: string, year: number, share: number | null, estimate = false): Row => ({
  route,
  year,
  share,
  estimate,
});
const diff = (before: readonly Row[], after: readonly Row[]) => diffTables(before, after, dataset);
const shareOf = ({ fields }: TableDiff) => fields.find(({ field: { name } }) => name === "share")!;

test("cells are compared at the decimals to which they are published", () => {
  const { shared, changed } = shareOf(
    diff([row("r1", 2020, 87.52), row("r1", 2021, 87.52)], [row("r1", 2020, 87.54), row("r1", 2021, 87.56)]),
  );
  expect(shared).toBe(2);
  expect(changed.map(({ before, after, difference }) => [before, after, difference])).toEqual([[87.5, 87.6, 0.1]]);
});

test("a small negative number that is published as zero is zero, without a sign", () => {
  const [cell] = shareOf(diff([row("r1", 2020, -0.04)], [row("r1", 2020, 1)])).changed;
  expect(cell).toMatchObject({ before: 0, difference: 1 });
});

test("rows are matched by their key, wherever they stand", () => {
  const rows = [row("r1", 2020, 1), row("r2", 2020, 2), row("r3", 2020, 3)];
  const { shared, added, removed, fields } = diff(rows, rows.toReversed());
  expect({ shared, added, removed }).toEqual({ shared: 3, added: [], removed: [] });
  expect(fields.flatMap(({ changed }) => changed)).toEqual([]);
});

test("rows of one edition only are told apart from cells that one edition leaves empty", () => {
  const before = [row("r1", 2020, 1), row("r1", 2021, null), row("r1", 2022, 3)];
  const after = [row("r1", 2021, 2), row("r1", 2022, null), row("r1", 2023, 4)];
  const { added, removed, shared, ...rest } = diff(before, after);
  expect({ added, removed, shared }).toEqual({ added: [after[2]], removed: [before[0]], shared: 2 });
  const share = shareOf({ added, removed, shared, ...rest });
  expect(share.shared).toBe(0);
  expect(share.changed).toEqual([]);
  expect(share.appeared.map(({ rows }) => rows[1])).toEqual([after[0]]);
  expect(share.vanished.map(({ rows }) => rows[0])).toEqual([before[2]]);
});

test("a figure crosses the threshold where it reaches it, as published, in one edition only", () => {
  const before = [row("r1", 2020, 89.96), row("r1", 2021, 89.94), row("r1", 2022, 95), row("r1", 2023, null)];
  const after = [row("r1", 2020, 89.94), row("r1", 2021, 89.95), row("r1", 2022, 91), row("r1", 2023, 99)];
  expect(shareOf(diff(before, after)).crossed.map(({ rows, reachedOnly }) => [rows[0].year, reachedOnly])).toEqual([
    [2020, "before"],
    [2021, "after"],
  ]);
});

test("what changed is counted apart where the earlier edition marked it as an estimate", () => {
  const { changed, estimates, largest } = shareOf(
    diff(
      [row("r1", 2020, 1, true), row("r1", 2021, 2), row("r1", 2022, 3, true)],
      [row("r1", 2020, 5), row("r1", 2021, -6), row("r1", 2022, 3)],
    ),
  );
  expect([changed.length, estimates]).toEqual([2, 1]);
  expect(largest?.difference).toBe(-8);
});

test("a field that is no number differs or does not, and crosses nothing", () => {
  const { fields } = diff([row("r1", 2020, 1, true)], [row("r1", 2020, 1, false)]);
  const estimate = fields.find(({ field: { name } }) => name === "estimate")!;
  expect(estimate.changed).toMatchObject([
    { before: true, after: false, difference: undefined, reachedOnly: undefined },
  ]);
  expect(estimate).toMatchObject({ estimates: 0, largest: undefined });
});

test("to and fro, the same differences have the other sign", () => {
  const table = fc.uniqueArray(
    fc.record({
      route: fc.constantFrom("r1", "r2"),
      year: fc.integer({ min: 2019, max: 2023 }),
      share: fc.option(fc.double({ min: -200, max: 200, noNaN: true })),
      estimate: fc.boolean(),
    }),
    { selector: ({ route, year }) => `${route} ${year}` },
  );
  fc.assert(
    fc.property(table, table, (one, other) => {
      const [to, fro] = [diff(one, other), diff(other, one)];
      expect(to.added).toHaveLength(fro.removed.length);
      expect(to.shared + to.added.length).toBe(other.length);
      const [a, b] = [shareOf(to), shareOf(fro)];
      const byKey = (cells: typeof a.changed) =>
        cells.map(({ rows: [{ route, year }], difference }) => `${route} ${year} ${Math.abs(difference!)}`).sort();
      expect(byKey(a.changed)).toEqual(byKey(b.changed));
      expect(a.crossed).toHaveLength(b.crossed.length);
      expect(a.changed.every(({ difference }) => difference !== 0)).toBe(true);
    }),
  );
});

const dossier = openFixture();
const crossings = dossier.get("dataset", "crossings");

test("two editions of a dataset differ in bases, rows and cells", () => {
  const { from, to, basisDiffers, added, fields } = diffEditions(dossier, crossings, "2023", "2024");
  expect([from.id, to.id, basisDiffers]).toEqual(["2023", "2024", true]);
  expect(added).toMatchObject([{ route: "r4", year: 2023 }]);
  expect(fields.find(({ field }) => field.name === "on_time_pct")).toMatchObject({
    shared: 14,
    changed: { length: 6 },
    estimates: 6,
    crossed: [{ before: 88.5, after: 90, reachedOnly: "after" }],
  });
});

test("an edition does not differ from itself", () => {
  const { basisDiffers, added, removed, fields } = diffEditions(dossier, crossings, "2024", "2024");
  expect({ basisDiffers, added, removed }).toEqual({ basisDiffers: false, added: [], removed: [] });
  expect(fields.flatMap(({ changed, crossed }) => [...changed, ...crossed])).toEqual([]);
});

test("an edition that is not there is an error", () => {
  expect(() => diffEditions(dossier, crossings, "2023", "2042")).toThrow("unknown edition of crossings: 2042");
});

test("differences are set out by series and time, and series without any are named", () => {
  const { fields } = diffEditions(dossier, crossings, "2023", "2024");
  const passengers = fields.find(({ field }) => field.name === "passengers_change_pct")!;
  const table = differenceTable(dossier, crossings.fields, passengers)!;
  expect(table.times).toEqual([2019, 2020, 2021, 2022, 2023]);
  expect(table.series.map(({ cells }) => cells.map((cell) => cell?.difference))).toEqual([
    [0, 0, 0, 0.2, -0.5],
    [0, 0, 0, 0, 2],
    [0, 0, undefined, -0.4, -3],
  ]);
  const island = fields.find(({ field }) => field.name === "island")!;
  expect(differenceTable(dossier, crossings.fields, island)).toMatchObject({ series: [], unchanged: { length: 3 } });
});

test("a dataset without series over time has no such table", () => {
  const { fields } = dossier.get("dataset", "published-counts");
  expect(differenceTable(dossier, fields, { cells: [] })).toBeUndefined();
});
