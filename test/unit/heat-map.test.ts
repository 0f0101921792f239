import { expect, test } from "vitest";
import { layoutHeatMap } from "../../src/charts/forms/heat-map/layout.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { belowClass } from "../../src/charts/parts/steps.ts";
import type { Series } from "../../src/charts/parts/series.ts";
import { openFixture } from "../support/dossier.ts";

const series = (label: string, values: (number | null)[]): Series => ({
  id: label,
  label,
  points: values.map((value, index) => ({ time: 2019 + index, value, estimate: value === 3 })),
});

test("cells are coloured by the steps, a value on a step by the higher colour", () => {
  const { fills } = layoutHeatMap([series("a", [0, 1, 1.5, 2, 9])], { steps: [1, 2] });
  expect(fills).toEqual([
    "M0,0h0.94v0.92h-0.94z",
    "M1,0h0.94v0.92h-0.94zm1,0h0.94v0.92h-0.94z",
    "M3,0h0.94v0.92h-0.94zm1,0h0.94v0.92h-0.94z",
  ]);
});

test("a value is coloured as it is published: 89.95 as 90.0", () => {
  const [below, above] = layoutHeatMap([series("a", [89.95])], { steps: [90], decimals: 1 }).fills;
  expect([below, above]).toEqual(["", "M0,0h0.94v0.92h-0.94z"]);
});

test("rows stand in the order given, each in the middle of its cells", () => {
  const { rows } = layoutHeatMap([series("a", [1]), series("b", [2])], { top: 22, rowHeight: 18 });
  expect(rows).toEqual([
    { label: "a", y: 31 },
    { label: "b", y: 49 },
  ]);
});

test("a gap is crossed out, and a single estimate has a dot", () => {
  const { gaps, estimates, estimatedTimes, fills } = layoutHeatMap([series("a", [null, 3]), series("b", [null, 0])], {
    steps: [1],
  });
  expect(gaps).toBe("M0.3,0.3l0.4,0.4M0.7,0.3l-0.4,0.4M0.3,1.3l0.4,0.4M0.7,1.3l-0.4,0.4");
  expect(estimates).toEqual(["", "M1.8,0.72l0,0"]);
  expect(estimatedTimes).toEqual([]);
  expect(fills).toEqual(["M1,1h0.94v0.92h-0.94z", "M1,0h0.94v0.92h-0.94z"]);
});

test("years of nothing but estimates are marked once, above them", () => {
  const { estimates, estimatedTimes } = layoutHeatMap([series("a", [3, 0, 3, 3]), series("b", [3, 0, 3, null])]);
  expect(estimates.join("")).toBe("");
  expect(estimatedTimes).toEqual([
    { from: 0, to: 23.5 },
    { from: 50, to: 98.5 },
  ]);
});

test("the legend divides the colours where the line is, and the plot changes its colours there", () => {
  const dossier = openFixture();
  const chart = openChart(dossier, dossier.get("chart", "punctuality-by-year"));
  const keys = chart.form.draw(chart).keys.map(({ text, shape }) => [text, shape]);
  const line = keys.findIndex(([, shape]) => shape === "bar");
  expect(keys[line - 1]![0]).toMatch(/to 90$/);
  expect(keys[line + 1]![0]).toMatch(/^90 /);
  expect(belowClass([70, 80, 90], { value: 90 })).toBe("below-3");
  expect(belowClass([70, 80], { value: 75 })).toBeUndefined();
  expect(belowClass([70, 80], undefined)).toBeUndefined();
});

test("where the width is known, cells are drawn in px", () => {
  const { fills, span } = layoutHeatMap([series("a", [0, 1])], { steps: [5], width: 100, rowHeight: 10 });
  expect(span).toEqual([100, 10]);
  expect(fills[0]).toBe("M0,0h47v9.2h-47zm50,0h47v9.2h-47z");
});

test("nothing is a map of no rows", () => {
  expect(layoutHeatMap([], { steps: [1] })).toMatchObject({ span: [0, 0], rows: [], labels: [], fills: ["", ""] });
});

test("rows are sorted by their last figure, those without one last, in picture and files alike", () => {
  const dossier = openFixture();
  const { rows } = openChart(dossier, dossier.get("chart", "punctuality-by-year"));
  const last = rows.filter(({ year }) => year === 2023).map(({ on_time_pct }) => Number(on_time_pct));
  expect(last).toEqual(last.toSorted((a, b) => b - a));
});

test("the chart lists gaps among its rows and names the highest figure", () => {
  const dossier = openFixture();
  const { rows, title, alt } = openChart(dossier, dossier.get("chart", "punctuality-by-year"));
  expect(rows.filter((row) => row.on_time_pct === null)).toHaveLength(5);
  expect(title).toBe("In 2023, 2 of 4 routes reached 90\u00a0%");
  expect(alt).toBe(
    "A grid of 4 routes; the highest figure of 2023 is 95.0 (Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries).",
  );
});
