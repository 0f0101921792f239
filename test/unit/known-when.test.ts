import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { knownWhen } from "../../src/charts/forms/known-when/form.ts";
import { layoutKnownWhen } from "../../src/charts/forms/known-when/layout.ts";
import { toTable } from "../../src/charts/files/table.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { rowAddress } from "../../src/model/row-address.ts";
import type { SpecOf } from "../../src/schema/chart.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const chart = openChart(dossier, dossier.get("chart", "punctual-routes-of-2023"));
const { rows, title, alt } = chart;

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

test("the table leads from each name of a count to its row in the edition that was counted", () => {
  const table = toTable(chart);
  const which = table.heads.findIndex(({ text }) => text === "Which");
  const cells = table.groups[0]!.rows.map(({ cells }) => cells[which]!);
  expect(cells.map(({ rows }) => rows?.map(({ anchor }) => anchor))).toEqual([
    ["2023.r2.2023"],
    undefined,
    undefined,
    ["2024.r2.2023", "2024.r1.2023"],
  ]);
  // Names may have commas of their own; what is linked is what is printed, sign by sign.
  for (const { text, rows } of cells) if (rows) expect(rows.map(({ text }) => text).join(", ")).toBe(text);
  expect(rowAddress(dossier, { dataset: "crossings", edition: "2023", where: { route: "r2", year: 2023 } })).toBe(
    "data/crossings/#2023.r2.2023",
  );
});

test("title and alternative text hold the range of what was said", () => {
  expect(title).toBe("From 0 to 3: what was said of 2023");
  expect(alt).toBe("4 statements; Edition of 2023 gives 1, Edition of 2024 gives 2.");
});

test("whose number it is stands in the rows, and so does what is written beside it", () => {
  expect(rows.map(({ published_by, note }) => [published_by, note])).toEqual([
    ["counted here", null],
    ["others", null],
    ["Tidewater Council", null],
    ["counted here", "Two in the end"],
  ]);
});

test("the legend tells the producer's numbers from those of others and from our own, by shape and word", () => {
  const { keys } = knownWhen.draw(chart as Chart<SpecOf<"known-when">>);
  expect(keys.map(({ text, shape }) => [text, shape])).toEqual([
    ["Forecast by others", "square"],
    ["Count by Tidewater Council", "dot"],
    ["Counted here in an edition", "diamond"],
    ["Estimate", "diamond"],
  ]);
});

const said = (day: string, low: number | null, high = low, note = "") => ({ time: Date.parse(day), low, high, note });

test("marks stand on one scale from zero, with room behind the last", () => {
  const { ticks, marks } = layoutKnownWhen([said("2020-01-01", 0), said("2020-02-01", 1, 4)]);
  expect(marks[0]).toMatchObject({ x1: 0, x2: 0 });
  expect(marks[1]!.x1).toBeCloseTo(marks[1]!.x2 / 4);
  expect(marks[1]!.x2).toBeLessThan(100);
  expect(ticks[0]).toEqual({ value: 0, x: 0 });
  expect(ticks.at(-1)!.x).toBe(marks[1]!.x2);
});

test("numbers that all lie in the upper half have an axis that begins a step below the least, and says so", () => {
  const high = layoutKnownWhen([said("2020-01-01", 17), said("2020-02-01", 20, 23)]);
  expect(high.from).toBe(16);
  expect(high.ticks[0]).toEqual({ value: 16, x: 0 });
  expect(high.marks[0]!.x1).toBeGreaterThan(0);
  expect(high.marks[1]!.x2).toBe(80);
  expect(layoutKnownWhen([said("2020-01-01", 11), said("2020-02-01", 23)]).from).toBe(0);
  expect(layoutKnownWhen([said("2020-01-01", 1)]).from).toBe(0);
});

test("a point that begins at its mark has less room than one that ends there", () => {
  const note = "The next tables cut it to eighteen";
  const [early, late] = layoutKnownWhen([
    said("2020-01-01", 2, 2, note),
    said("2020-02-01", 9, 9, note.slice(0, 30)),
  ]).marks;
  expect(early!.noteEnds).toBe(false);
  expect(early!.note.map(({ text }) => text)).toEqual(["The next tables cut", "it to eighteen"]);
  expect(late!.noteEnds).toBe(true);
  expect(late!.note).toHaveLength(1);
});

test("rows lie as far apart as their times, but never so near that their words touch", () => {
  const options = { top: 0, rowHeight: 40 };
  const days = ["2020-01-01", "2021-01-01", "2024-01-01"];
  const { marks } = layoutKnownWhen(
    days.map((day) => said(day, 1)),
    options,
  );
  expect(marks.map(({ timeY }) => timeY)).toEqual([0, 28, 112]);
  expect(marks.map(({ y }) => y)).toEqual([0, 40, 112]);
  const { marks: far } = layoutKnownWhen(
    ["2020-01-01", "2023-01-01", "2024-01-01", "2024-01-01"].map((day) => said(day, 1)),
    options,
  );
  // The second keeps its distance, and the last two have one day.
  expect(far.map(({ y }) => y)).toEqual([0, 126, 168, 208]);
});

test("the axis of time names years at their places, and a statement without a number has no row", () => {
  const { times, span, marks } = layoutKnownWhen([
    said("2019-07-01", 1),
    said("2020-01-01", null),
    said("2022-07-01", 2),
  ]);
  expect(times.map(({ text }) => text)).toEqual(["2020", "2021", "2022"]);
  expect(times.every(({ y }) => y >= span[0] && y <= span[1])).toBe(true);
  expect(marks).toHaveLength(2);
  expect(layoutKnownWhen([said("2020-01-01", null)])).toMatchObject({ marks: [], ticks: [], times: [] });
});

test("the point stands below its mark, in even lines that fit, and the next row makes room", () => {
  const [first, second] = layoutKnownWhen([
    said("2020-01-01", 9, 9, "The first of the many tables said nine"),
    said("2020-01-02", 1),
  ]).marks;
  expect(first!.note.map(({ text }) => text)).toEqual(["The first of the many", "tables said nine"]);
  expect(first!.noteEnds).toBe(true);
  expect(second!.y - 15).toBeGreaterThan(first!.note.at(-1)!.y);
});

test.each([
  ["published", { published: { dataset: "published-counts", edition: "2024", own: ["notic"] }, points: [] }, "notic"],
  ["points", { points: [{ statement: "2025", label: "x" }] }, "2025"],
])("a statement that is named in %s is there", (path, wrong, name) => {
  const { spec, dataset } = chart as Chart<SpecOf<"known-when">>;
  const faults = knownWhen.faults!({ spec: { ...spec, ...wrong }, dataset, dossier });
  expect(faults.map(({ path: [first], found }) => [first, found])).toEqual([[path, `statement: ${name}`]]);
  expect(faults[0]!.hint).toMatch(/notice|2023/);
});
