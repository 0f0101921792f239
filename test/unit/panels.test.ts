import { expect, test } from "vitest";
import { layoutPanels } from "../../src/charts/forms/panels/layout.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import type { Series } from "../../src/charts/parts/series.ts";
import { openFixture } from "../support/dossier.ts";

const series = (id: string, values: (number | null)[], estimates: number[] = []): Series => ({
  id,
  label: id,
  points: values.map((value, index) => ({ time: 2019 + index, value, estimate: estimates.includes(index) })),
});

const options = { panelHeight: 113, top: 13, bottom: 0 };

test("every panel has its own line on the same axes", () => {
  const { panels, baseline, span, scale } = layoutPanels([series("a", [0, 10]), series("b", [5, 5])], options);
  expect(panels.map(({ solid }) => solid)).toEqual(["M0,113l1,-100", "M0,63l1,0"]);
  expect({ baseline, span, scale }).toEqual({ baseline: 113, span: 1, scale: { domain: [0, 10], range: [113, 13] } });
});

test("a gap breaks the line, an estimate is a line of its own, and the last figure has a dot", () => {
  const [panel] = layoutPanels([series("a", [0, null, 10, 0, 10], [3])], options).panels;
  expect(panel).toMatchObject({ solid: "M0,113zm3,0l1,-100", estimated: "M2,13l1,100", tip: "M4,13Z" });
});

test("a panel says whether its last figure is of the last year", () => {
  const { panels } = layoutPanels([series("a", [1, 2]), series("b", [1, null]), series("c", [null, null])]);
  expect(panels.map(({ last }) => last && [last.time, last.value, last.isLatest])).toEqual([
    [2020, 2, true],
    [2019, 1, false],
    undefined,
  ]);
  expect(panels[2]).toMatchObject({ solid: "", estimated: "", tip: "" });
});

test("values below zero have room, and a line of comparison lies among them", () => {
  const { baseline, thresholdY, panels } = layoutPanels([series("a", [-10, 10])], { ...options, threshold: 0 });
  expect(thresholdY).toBe(baseline);
  expect(panels[0]!.solid).toBe("M0,113l1,-100");
  const above = layoutPanels([series("a", [1, 2])], { ...options, threshold: 4 });
  expect(above.thresholdY).toBe(13);
});

test("one figure is a dot, and nothing is no panel", () => {
  expect(layoutPanels([series("a", [3])]).panels[0]).toMatchObject({ tip: "M0.5,24Z", solid: "M0.5,24z" });
  expect(layoutPanels([])).toMatchObject({ panels: [], times: [], span: 1 });
  expect(layoutPanels([], { width: 600 })).toMatchObject({ panels: [], height: 0 });
});

test("in a picture 300 panels stand in rows and columns that fill its width, in px", () => {
  const many = Array.from({ length: 300 }, (_, index) => series(`s${index}`, [index, index + 1, null]));
  const { panels, panel, height, span } = layoutPanels(many, { width: 600, panelHeight: 84, panelWidth: 136, gap: 16 });
  expect(panel).toEqual({ height: 84, width: 138 });
  expect(span).toBe(138);
  expect(panels[0]!.solid).toMatch(/^M0,\d+l69,-?\d+$/);
  expect(panels.slice(0, 5).map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [154, 0],
    [308, 0],
    [462, 0],
    [0, 100],
  ]);
  expect(height).toBe(75 * 100 - 16);
  expect(Math.max(...panels.map(({ x }) => x! + 138))).toBeLessThanOrEqual(600);
  expect(Math.max(...panels.map(({ y }) => y! + 84))).toBe(height);
});

test("a picture narrower than a panel has one column", () => {
  const { panels, panel } = layoutPanels([series("a", [1]), series("b", [1])], { width: 100 });
  expect(panels.map(({ x }) => x)).toEqual([0, 0]);
  expect(panel.width).toBe(100);
});

test("panels are ranked by their last figure; legend and reading are said once", () => {
  const dossier = openFixture();
  const chart = openChart(dossier, dossier.get("chart", "punctuality-panels"), "2024");
  const { keys, reading } = chart.form.draw(chart);
  expect([...new Set(chart.rows.map(({ route }) => route))]).toEqual(["r2", "r1", "r3", "r4"]);
  expect(keys.map(({ text }) => text)).toEqual([
    "90\u00a0%",
    "Estimate (e)",
    "Each panel: 2019 to 2023, 0 to 100\u00a0%",
  ]);
  expect(reading.x).toEqual({ by: "time", at: [0, 25, 50, 75, 100] });
  expect(chart.alt).toBe("4 small panels with 15 figures and 5 gaps. Figures for 2023 are estimates.");
});

test("31 panels fill a frame of 760 px in five columns, and are far lower than it is wide", () => {
  const many = Array.from({ length: 31 }, (_, index) => series(`s${index}`, [index, index + 1]));
  const { panels, height } = layoutPanels(many, { width: 728 });
  expect(new Set(panels.map(({ x }) => x)).size).toBe(5);
  expect(height).toBeLessThan(520);
});
