import { expect, test } from "vitest";
import { toSeries } from "../../src/charts/parts/series.ts";
import { openFixture } from "../support/dossier.ts";

const { series, times } = toSeries(
  openFixture().table("crossings", "2024").rows,
  { series: "route", label: "route_name", time: "year", value: "on_time_pct" },
  "estimate",
);
const points = (id: string) => series.find((item) => item.id === id)!.points;

test("a series has a point for every time of the edition, in order", () => {
  expect(times).toEqual([2019, 2020, 2021, 2022, 2023]);
  expect(series.map(({ id }) => id)).toEqual(["r1", "r2", "r3", "r4"]);
  for (const item of series) expect(item.points.map(({ time }) => time)).toEqual(times);
});

test("an empty cell and a missing row are both no figure, and zero is one", () => {
  expect(points("r3").map(({ value }) => value)).toEqual([60.4, 64, null, 71.2, 70]);
  expect(points("r4").map(({ value }) => value)).toEqual([null, null, null, null, 0]);
});

test("estimates are those that the producer marks", () => {
  expect(points("r1").map(({ estimate }) => estimate)).toEqual([false, false, false, false, true]);
  expect(points("r2").some(({ estimate }) => estimate)).toBe(false);
});
