import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { toTable } from "../../src/charts/files/table.ts";
import { categoryMap } from "../../src/charts/forms/category-map/form.ts";
import { layoutCategoryMap } from "../../src/charts/forms/category-map/layout.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { weaves } from "../../src/charts/parts/key-shapes.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import type { SpecOf } from "../../src/schema/chart.ts";
import { looks } from "../../src/schema/charts/category-map.ts";
import { writeFigureCases } from "../support/figure-cases.ts";

const folder = mkdtempSync(join(tmpdir(), "category-map-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
writeFigureCases(folder);
const { dossier } = readDossier(folder, { cwd: folder });
const open = (id: string) =>
  openChart(dossier!, dossier!.get("chart", `category-map-${id}`)) as Chart<SpecOf<"category-map">>;

const country = (id: string, look: (typeof looks)[number]) => ({ id, label: id, look });

test("a country has the mark of its look, at its place in the table", () => {
  const { views } = layoutCategoryMap([country("NOR", "solid"), country("FRO", "dark"), country("GBR", "striped")], {
    views: [{ label: "North", bounds: [-26, 47, 20, 72], corner: "bottom-left", width: 30 }],
  });
  const [{ shapes, dots }] = views() as [ReturnType<typeof views>[number]];
  expect(shapes.map(({ rank, mark }) => [rank, mark])).toEqual([
    [0, "look-solid"],
    [2, "look-striped"],
  ]);
  expect(dots.map(({ rank, mark }) => [rank, mark])).toEqual([[1, "look-dark"]]);
});

test("the patterns are those of the looks that it has, and no two are alike", () => {
  const weavesOf = (...used: (typeof looks)[number][]) =>
    layoutCategoryMap(used.map((look, index) => country(["NOR", "SWE", "FIN", "DNK", "EST", "LVA"][index]!, look)))
      .weaves;
  expect(weavesOf("solid", "dark")).toEqual([]);
  expect(weavesOf("dark", "dotted").map(({ look }) => look)).toEqual(["dotted"]);
  const shapes = weavesOf(...looks).map(({ d, turn, width, size }) => `${d} ${turn} ${width / size}`);
  expect(shapes).toHaveLength(4);
  expect(new Set(shapes).size).toBe(4);
});

test("a legend tells its looks apart without colour", () => {
  const { keys } = categoryMap.draw(open("any-key"));
  const woven = keys.flatMap(({ weave }) => weave ?? []);
  expect(woven).toEqual(["slanted", "dotted", "crossed", "leaning"]);
  expect(new Set(woven.map((weave) => weaves[weave])).size).toBe(woven.length);
});

test("it names in words what it shows by fill, and counts it", () => {
  const { keys } = categoryMap.draw(open("any-key"));
  expect(keys.slice(0, 3).map(({ text, now }) => `${text}: ${now}`)).toEqual([
    "Kind 1: Aster (1)",
    "Kind 2: Birch (1)",
    "Kind 3: Clover (1)",
  ]);
  expect(open("any-key").facts).toMatchObject({ total: 6, a_count: 1, a_names: "Aster" });
  expect(open("one-point").facts).toMatchObject({ total: 1, b_count: 0, b_names: null });
});

test("its table has the countries category by category, with their codes and details", () => {
  const { heads, groups } = toTable(open("right-to-left"));
  expect(heads.map(({ text }) => text)).toEqual(["Place", "Code", "Kind of place", "Remark"]);
  const kinds = groups[0]!.rows.map(({ cells }) => cells[2]!.text);
  expect(kinds).toEqual(kinds.toSorted());
  expect(new Set(kinds).size).toBe(6);
});

test("each row says its country and category to who points at it", () => {
  const chart = open("any-key");
  expect(categoryMap.say!(chart).slice(0, 2)).toEqual(["Aster: Kind 1", "Birch: Kind 2"]);
  expect(categoryMap.draw(chart).reading).toEqual({ shapes: true });
});
