import { readFileSync } from "node:fs";
import { rgb } from "d3";
import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { likelyArea } from "../../src/charts/atlas/areas.ts";
import { map } from "../../src/charts/forms/map/form.ts";
import { groupBySteps } from "../../src/charts/forms/map/groups.ts";
import { layoutMap } from "../../src/charts/forms/map/layout.ts";
import { HATCH } from "../../src/charts/parts/hatch.ts";
import { placeName } from "../../src/charts/atlas/names.ts";
import type { Ring } from "../../src/charts/atlas/path.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import type { Series } from "../../src/charts/parts/series.ts";
import type { SpecOf } from "../../src/schema/chart.ts";
import { openFixture } from "../support/dossier.ts";

const series = (id: string, values: (number | null)[], estimates: number[] = []): Series => ({
  id,
  label: id,
  points: values.map((value, index) => ({ time: 2022 + index, value, estimate: estimates.includes(index) })),
});

const north = { label: "North", bounds: [-26, 47, 20, 72], corner: "bottom-left", width: 30 } as const;
test("a value on a step takes the higher colour, and is compared as it is published", () => {
  const { marks, members } = groupBySteps(
    [series("a", [20]), series("b", [19.95]), series("c", [19.94]), series("d", [-3])],
    { time: 2022, steps: [0, 20], decimals: 1 },
  );
  expect(marks).toEqual(["cell-2", "cell-2", "cell-1", "cell-0"]);
  expect(members.map((group) => group.map(({ id }) => id))).toEqual([["d"], ["c"], ["a", "b"]]);
});

test("what has no figure is missing and not zero, an estimate is marked", () => {
  const { marks, missing } = groupBySteps([series("a", [null], [0]), series("b", [0], [0]), series("c", [0, null])], {
    time: 2022,
    steps: [1],
  });
  expect(marks).toEqual(["to-missing", "cell-0 to-estimated", "cell-0"]);
  expect(missing.map(({ id }) => id)).toEqual(["a"]);
  expect(groupBySteps([series("a", [1])], { time: 1999, steps: [1] }).marks).toEqual(["to-missing"]);
});

test("shapes and dots say their series' place in the table, in its order", () => {
  const layout = layoutMap([series("NOR", [3]), series("FRO", [2]), series("GBR", [null])], {
    time: 2022,
    steps: [1],
    views: [{ ...north, bounds: [...north.bounds] }],
  });
  const views = layout.views();
  expect(views).toHaveLength(1);
  expect(views[0]!.shapes.map(({ rank, mark }) => [rank, mark])).toEqual([
    [0, "cell-1"],
    [2, "to-missing"],
  ]);
  expect(views[0]!.dots.map(({ rank, mark }) => [rank, mark])).toEqual([[1, "cell-1"]]);
});

test("a name stands where it fits, by its code where only that does, and is never cut", () => {
  const box = (width: number, height: number): Ring[] => [
    [
      [10, 10],
      [10 + width, 10],
      [10 + width, 10 + height],
      [10, 10 + height],
    ],
  ];
  const size = { width: 100, height: 100 };
  const names = ["Ostrel Isles", "OST"];
  expect(placeName(box(80, 40), names, { size })).toMatchObject([{ text: "Ostrel Isles", x: 50, from: 0, until: 2 }]);
  expect(placeName(box(16, 40), names, { size }).map(({ text, from, until }) => [text, from, until])).toEqual([
    ["OST", 0, 1],
    ["Ostrel Isles", 2, 2],
  ]);
  expect(placeName(box(5, 40), names, { size }).map(({ text, from }) => [text, from])).toEqual([["OST", 2]]);
  expect(placeName(box(80, 1), names, { size })).toEqual([]);
  expect(placeName([], names, { size })).toEqual([]);
});

test.each([
  ["light", 0],
  ["dark", 1],
])("a country without a figure differs from the lowest colour by 1.5 to 1 in %s", (_, mode) => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  const luminanceOf = (name: string) => {
    const [, ...colours] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)!;
    return wcagLuminance(colours[mode]!);
  };
  const missing = HATCH * luminanceOf("muted") + (1 - HATCH) * luminanceOf("track");
  for (const lowest of ["step-0", "under-0"]) {
    const [darker, lighter] = [missing, luminanceOf(lowest)].sort((a, b) => a - b) as [number, number];
    expect((lighter + 0.05) / (darker + 0.05), lowest).toBeGreaterThanOrEqual(1.5);
  }
});

/** Relative luminance of a colour, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function wcagLuminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const dossier = openFixture();
const chart = openChart(dossier, dossier.get("chart", "visitors-on-a-map")) as Chart<SpecOf<"map">>;

test("title and alternative text hold what the map shows of its year", () => {
  expect(chart.title).toBe("Faroe Islands alone reach 40\u00a0% in 2023");
  expect(chart.subtitle).toBe("Visitors who come again, per cent; The north, with an inset: The Faroes");
  expect(chart.alt).toBe("3 of 4 countries reach 20\u00a0%; 1 has no figure. Iceland: no figure for 2023.");
  expect(chart.note).toBe("Iceland: no figure for 2023. Visitors from the islands themselves.");
});

test("the legend names the series of each colour and those without a figure", () => {
  const { keys, reading } = map.draw(chart);
  expect(reading).toEqual({ shapes: true, steps: [15, 20, 40] });
  expect(keys.map(({ text, role, now }) => [text, role, now])).toEqual([
    ["40\u00a0% and more", "step-cell-3", "Faroe Islands (1)"],
    ["20 to 40", "step-cell-2", "Norway, United Kingdom (2)"],
    ["one in five", undefined, undefined],
    ["15 to 20", "step-cell-1", " (0)"],
    ["below 15", "step-cell-0", "Luxembourg (1)"],
    ["No figure", "step-to-missing", "Iceland (1)"],
    ["Estimate", undefined, undefined],
    ["Not in the data", undefined, undefined],
    ["Inset: The Faroes", undefined, undefined],
    ["Year", "to", "2023"],
  ]);
});

test("an editor may name the year that is drawn first", () => {
  const earlier = map.draw({ ...chart, spec: { ...chart.spec, time: 2022 } });
  expect(earlier.keys.find(({ role }) => role === "to")!.now).toBe("2022");
  expect(earlier.keys.find(({ role }) => role === "step-to-missing")!.now).toBe(" (0)");
});

test.each([
  ["NRO", "Norway", "NOR (Norway)"],
  ["NRO", "Norwegen", "NOR (Norway)"],
  ["NO", "a place", "NOR (Norway)"],
  ["nor", "", "NOR (Norway)"],
  ["XK", "", "XKX (Kosovo)"],
  ["KOS", "Kosovo", "XKX (Kosovo)"],
])("of %s, %s, what was meant is %s", (code, name, meant) => {
  expect(likelyArea(code, name, "de-AT")).toBe(meant);
});
