import { expect, test } from "vitest";
import { layoutKnownWhen } from "../../src/charts/forms/known-when/layout.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const { rows, title, alt } = openChart(dossier, dossier.get("chart", "punctual-routes-of-2023"));

test("statements and counts stand in the order in which they were made", () => {
  expect(rows.map(({ as_of, basis, low, high }) => [as_of, basis, low, high])).toEqual([
    ["2023-03-15", "counted", 1, 1],
    ["2023-06-02", "forecast", 2, 3],
    ["2023-12~", "published", 0, 0],
    ["2024-03-15", "counted", 2, 2],
  ]);
});

test("a count names its edition, and both name their source", () => {
  expect(rows.map(({ edition, source }) => [edition, source])).toEqual([
    ["2023", "tidewater-council-2023-03"],
    [null, "harbour-gazette-2023-06"],
    [null, "ticket-office-notice"],
    ["2024", "tidewater-council-2024-03"],
  ]);
});

test("title and alternative text hold the range of what was said", () => {
  expect(title).toBe("From 0 to 3: what was said of 2023");
  expect(alt).toBe("4 statements; Edition of 2023 gives 1, Edition of 2024 gives 2.");
});

test("marks stand on one scale from zero, one row each, with room behind the last", () => {
  const { baseline, ticks, marks } = layoutKnownWhen([
    { label: "none", low: 0, high: 0 },
    { label: "range", low: 1, high: 4 },
  ]);
  expect(marks[0]).toMatchObject({ x1: 0, x2: 0 });
  expect(marks[1]!.x1).toBeCloseTo(marks[1]!.x2 / 4);
  expect(marks[1]!.x2).toBeLessThan(100);
  expect(marks[1]!.y).toBeLessThan(baseline);
  expect(marks[1]!.y - marks[0]!.y).toBe(baseline / 2);
  expect(ticks[0]).toEqual({ value: 0, x: 0 });
  expect(ticks.at(-1)!.x).toBe(marks[1]!.x2);
});
