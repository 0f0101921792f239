import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { checkAxis } from "../../src/charts/forms/lines/check.ts";
import { lines } from "../../src/charts/forms/lines/form.ts";
import { layoutLines } from "../../src/charts/forms/lines/layout.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import type { Series } from "../../src/charts/parts/series.ts";
import type { SpecOf } from "../../src/schema/chart.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();

/** A chart of figures that lie far above zero, whose axis begins at a number. */
function cutRecord(axis_from: number) {
  const record = dossier.get("chart", "change-in-passengers");
  const encoding = { series: "route", label: "route_name", time: "year", value: "on_time_pct" };
  const fields = { ...record.fields, encoding, axis_from, threshold: undefined, alt: "Lines.", title: "Lines" };
  return { ...record, fields: fields as SpecOf<"lines"> };
}

const series = (id: string, values: (number | null)[], estimates: number[] = []): Series => ({
  id,
  label: id,
  points: values.map((value, index) => ({ time: 2019 + index, value, estimate: estimates.includes(index) })),
});

const options = { height: 136, top: 12, bottom: 24 };

test("a gap breaks the line, and a value between two gaps is a dot", () => {
  const [line] = layoutLines([series("a", [0, 10, null, 5, null, 10], [5])], { ...options, highlight: ["a"] }).lines;
  expect(line).toMatchObject({
    solid: "M0,112l1,-100M3,62z",
    estimated: "M5,12z",
    dots: "M3,62ZM5,12Z",
    hollow: "M5,12Z",
  });
});

test("a series with one figure is a dot", () => {
  const [line] = layoutLines([series("a", [null, null, 10])], { ...options, highlight: ["a"] }).lines;
  expect(line).toMatchObject({ solid: "M2,12z", endY: 12, last: { time: 2021, value: 10 } });
});

test("years that are left out keep their room", () => {
  const irregular: Series = {
    id: "a",
    label: "a",
    points: [2000, 2010, 2011].map((time) => ({ time, value: time === 2010 ? 10 : 0, estimate: false })),
  };
  const { span, labels, backdrop } = layoutLines([irregular], options);
  expect(span).toBe(11);
  expect(backdrop[0]!.solid).toBe("M0,112l10,-100l1,100");
  expect(labels.map(({ text, x }) => [text, x])).toEqual([
    ["2000", 0],
    ["2010", 90.91],
    ["2011", 100],
  ]);
});

test("the part that leads to an estimate is a line of its own", () => {
  const [line] = layoutLines([series("a", [0, 10, 0, 10], [2])], { ...options, highlight: ["a"] }).lines;
  expect(line).toMatchObject({ solid: "M0,112l1,-100M2,112l1,-100", estimated: "M1,12l1,100", dots: "" });
});

test("a line is not joined across a break, and what is left alone by it is a dot", () => {
  const annotations = [{ time: 2020, label: "New measure", break: true }];
  const { backdrop } = layoutLines([series("a", [0, 10, 5]), series("b", [null, 5, 5])], { ...options, annotations });
  expect(backdrop.map(({ solid }) => solid)).toEqual(["M0,112zm1,-100l1,50", "M1,62l1,0"]);
});

test("the scale holds zero, the threshold and the lowest figure, below zero too", () => {
  const { ticks, thresholdY } = layoutLines([series("a", [-40, 0, 15])], { threshold: 0 });
  expect(ticks[0]!.value).toBeLessThanOrEqual(-40);
  expect(ticks.at(-1)!.value).toBeGreaterThanOrEqual(15);
  expect(thresholdY).toBe(ticks.find(({ value }) => value === 0)!.y);
});

test("a highlighted series without a figure takes no other's place", () => {
  const { lines } = layoutLines([series("a", [null, null]), series("b", [1, 2])], { highlight: ["a", "b"] });
  expect(lines.map(({ id, last }) => [id, last.value])).toEqual([["b", 2]]);
});

test("names of lines that end together are moved apart", () => {
  const { lines } = layoutLines([series("a", [1, 5]), series("b", [9, 5])], { highlight: ["a", "b"], labelHeight: 17 });
  expect(lines[0]!.endY).toBe(lines[1]!.endY);
  expect(Math.abs(lines[0]!.labelY - lines[1]!.labelY)).toBeGreaterThanOrEqual(17);
});

test("what is not highlighted is drawn behind, and nothing at all is drawn of nothing", () => {
  const { backdrop, lines } = layoutLines([series("a", [0, 10])], options);
  expect(backdrop).toEqual([
    {
      series: 0,
      label: "a",
      solid: "M0,112l1,-100",
      estimated: "",
      dots: "",
      hollow: "",
      nameX: 100,
      nameY: 12,
      // So few are named at their ends.
      labelY: 12,
    },
  ]);
  expect(lines).toEqual([]);
  expect(layoutLines([])).toMatchObject({ span: 1, lines: [], labels: [] });
});

test("an axis begins above zero where the editor says so, and says that it does", () => {
  const cut = { ...layoutLines([series("a", [51, 59])], { from: 50 }) };
  expect(cut).toMatchObject({ isCut: true, scale: { domain: [50, 60] } });
  expect(layoutLines([series("a", [51, 59])]).isCut).toBe(false);
  const opened = openChart(dossier, cutRecord(60)) as Chart<SpecOf<"lines">>;
  const chart = { ...opened, rows: opened.rows.filter(({ on_time_pct }) => on_time_pct !== 0) };
  expect(lines.caution!(chart)).toBe("The axis begins at 60\u00a0%, not at 0");
  expect(lines.draw(chart).keys.map(({ text }) => text)).toContain("The axis begins at 60\u00a0%, not at 0");
  expect(lines.caution!(opened)).toBe("");
});

test.each([
  [60, 60.4, []],
  [61, 60.4, ["write a number above 0 and not above 60.4, which is the lowest that is drawn, or leave it out"]],
  [-5, 60.4, ["write a number above 0 and not above 60.4, which is the lowest that is drawn, or leave it out"]],
  [1, 0, ["leave it out: 0 is drawn, so that the axis has to hold zero"]],
])("an axis from %d with %d as the lowest figure", (from, lowest, hints) => {
  const { fields } = cutRecord(from);
  const rows = [{ route: "r1", route_name: "r1", year: 2020, on_time_pct: lowest, estimate: false }];
  const own = { table: () => ({ rows }) } as unknown as typeof dossier;
  expect(
    checkAxis({ spec: fields, dataset: dossier.get("dataset", "crossings"), dossier: own }).map(({ hint }) => hint),
  ).toEqual(hints);
});

test("the name of the line of comparison stands among those of the lines, and covers none", () => {
  const { lines, thresholdLabelY, backdrop } = layoutLines(
    [series("a", [1, 5]), series("b", [9, 5]), series("c", [4, 5])],
    { highlight: ["a", "b"], threshold: 5, namesThreshold: true },
  );
  const places = [...lines.map(({ labelY }) => labelY), backdrop[0]!.labelY!, thresholdLabelY!].sort((a, b) => a - b);
  places.slice(1).forEach((place, index) => {
    expect(place - places[index]!).toBeGreaterThanOrEqual(16);
  });
});

test("title and alternative text of the chart hold its figures", () => {
  const { rows, title, alt } = openChart(dossier, dossier.get("chart", "change-in-passengers"));
  expect(rows).toHaveLength(20);
  expect(title).toBe(
    "“Old Quay” & the rest: Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries gained most in 2023",
  );
  expect(alt).toBe("4 lines with 15 figures and 5 gaps; route r2 fell by −40.0\u00a0% in 2020.");
});
