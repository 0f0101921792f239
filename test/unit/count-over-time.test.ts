import { expect, test } from "vitest";
import { layoutCountOverTime } from "../../src/charts/forms/count-over-time/layout.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const { rows, facts, title, alt } = openChart(dossier, dossier.get("chart", "routes-on-time"));
const counts = (edition: string) =>
  rows.filter((row) => row.edition === edition).map((row) => [row.routes_on_time, row.routes_with_figure]);

test("the count is made in each edition by itself, of those that have a figure", () => {
  expect(counts("2023")).toEqual([
    [0, 3],
    [1, 3],
    [2, 2],
    [1, 3],
    [1, 3],
  ]);
  expect(counts("2024")).toEqual([
    [0, 3],
    [1, 3],
    [2, 2],
    [1, 3],
    [2, 4],
  ]);
});

test("a year in which one figure is an estimate is an estimate", () => {
  expect(rows.filter((row) => row.estimate).map((row) => `${row.edition}: ${row.year}`)).toEqual([
    "2023: 2022",
    "2023: 2023",
    "2024: 2023",
  ]);
});

test("title and alternative text hold the figures of the edition drawn first", () => {
  expect(title).toBe("2 of 4 routes were punctual in 2023");
  expect(alt).toBe("The number goes from 0 of 3 in 2019 to 2 of 4 in 2023.");
  expect(facts).toMatchObject({ count_2021: 2, total_2021: 2, threshold: 90 });
});

test("bars stand on the baseline, and zero has no height", () => {
  const { height, baseline, bars } = layoutCountOverTime([
    { time: 2019, count: 0, total: 3, estimate: false },
    { time: 2020, count: 1, total: 3, estimate: true },
    { time: 2021, count: 3, total: 3, estimate: false },
  ]);
  for (const bar of bars) expect(bar.y + bar.height).toBe(baseline);
  expect(bars.map((bar) => bar.height)).toEqual([0, 72, 216]);
  expect(bars.map(({ totalY }) => totalY)).toEqual([20, 20, 20]);
  expect(bars.at(-1)!.x + bars.at(-1)!.width).toBeCloseTo(100);
  expect(height).toBeGreaterThan(baseline);
});

test("one scale can serve several editions", () => {
  const [bar] = layoutCountOverTime([{ time: 2019, count: 2, total: 2, estimate: false }], { max: 4 }).bars;
  expect(bar).toMatchObject({ y: 128, height: 108 });
});
