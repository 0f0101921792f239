import { expect, test } from "vitest";
import { openChart } from "../../src/charts/chart.ts";
import { layoutHeatMap } from "../../src/charts/heat-map/layout.ts";
import type { Series } from "../../src/charts/series.ts";
import { openFixture } from "../support/dossier.ts";

const series = (label: string, values: (number | null)[]): Series => ({
  id: label,
  label,
  points: values.map((value, index) => ({ time: 2019 + index, value, estimate: value === 3 })),
});

test("cells are coloured by the steps, a value on a step by the higher colour", () => {
  const { fills } = layoutHeatMap([series("a", [0, 1, 1.5, 2, 9])], { steps: [1, 2] });
  expect(fills).toEqual([
    "M0,0h.94v.92h-.94z",
    "M1,0h.94v.92h-.94zM2,0h.94v.92h-.94z",
    "M3,0h.94v.92h-.94zM4,0h.94v.92h-.94z",
  ]);
});

test("a value is coloured as it is published: 89.95 as 90.0", () => {
  const [below, above] = layoutHeatMap([series("a", [89.95])], { steps: [90], decimals: 1 }).fills;
  expect([below, above]).toEqual(["", "M0,0h.94v.92h-.94z"]);
});

test("rows are sorted by their last figure, those without one last, and ties by name", () => {
  const { rows } = layoutHeatMap([
    series("none", [null]),
    series("b", [1, null]),
    series("a", [1]),
    series("c", [0, 2]),
  ]);
  expect(rows.map(({ label }) => label)).toEqual(["c", "a", "b", "none"]);
});

test("a gap is crossed out, and an estimate marked", () => {
  const { gaps, estimates, fills } = layoutHeatMap([series("a", [null, 3])], { steps: [1] });
  expect(gaps).toBe("M0.3,0.3l.4,.4m0,-.4l-.4,.4");
  expect(estimates).toEqual(["", "M1.3,0.72h.34"]);
  expect(fills.join("")).toBe("M1,0h.94v.92h-.94z");
});

test("nothing is a map of no rows", () => {
  expect(layoutHeatMap([], { steps: [1] })).toMatchObject({ columns: 0, rows: [], labels: [], fills: ["", ""] });
});

test("the chart lists gaps among its rows and names the highest figure", () => {
  const dossier = openFixture();
  const { rows, title, alt } = openChart(dossier, dossier.get("chart", "punctuality-by-year"));
  expect(rows.filter((row) => row.on_time_pct === null)).toHaveLength(5);
  expect(title).toBe("In 2023, 2 of 4 routes reached 90 per cent");
  expect(alt).toBe(
    'A grid of 4 routes; the highest figure of 2023 is 95.0 (Nether Holm "Old Quay" – Ostrel, by way of the Seven Outer Skerries).',
  );
});
