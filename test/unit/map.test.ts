import { readFileSync } from "node:fs";
import { geoContains, rgb } from "d3";
import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { hasOutline, isArea, likelyArea } from "../../src/charts/forms/map/areas.ts";
import { countryCodes, wholeCountries } from "../../src/charts/atlas/countries.ts";
import { map } from "../../src/charts/forms/map/form.ts";
import { drawGeography, findOutside } from "../../src/charts/forms/map/geography.ts";
import { groupBySteps } from "../../src/charts/forms/map/groups.ts";
import { HATCH, layoutMap } from "../../src/charts/forms/map/layout.ts";
import { placeName } from "../../src/charts/forms/map/names.ts";
import { align, snap, toPath, type Ring } from "../../src/charts/atlas/path.ts";
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
const inset = (bounds: [number, number, number, number], corner: "top-right" | "bottom-left" = "top-right") =>
  ({ label: "Inset", bounds, corner, width: 30 }) as const;
type Views = Parameters<typeof drawGeography>[1]["views"];
const draw = (codes: string[], views: readonly unknown[], width?: number) => {
  const drawn = drawGeography(codes, { views: views as Views, width });
  return { ...drawn, views: drawn.views() };
};

const outside = (codes: string[], views: readonly unknown[]) => findOutside(codes, { views: views as Views });

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];

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

test("coordinates are whole units that lie on the map", () => {
  const { size, views } = draw(["NOR", "GBR", "FRA"], [north]);
  const [{ shapes, backdrop }] = views as [(typeof views)[number]];
  expect([...shapes.keys()]).toEqual(["FRA", "GBR", "NOR"]);
  for (const d of [backdrop, ...shapes.values()]) {
    expect(d).toMatch(/^(?:m-?\d+(?: \d+|-\d+)+z)+$/);
    let [x, y] = [0, 0];
    for (const ring of d.split("z").slice(0, -1)) {
      const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
      let start: [number, number] | undefined;
      for (let index = 0; index < numbers.length; index += 2) {
        [x, y] = [x + numbers[index]!, y + numbers[index + 1]!];
        start ??= [x, y];
        expect(x >= 0 && x <= size.width && y >= 0 && y <= size.height, `${x},${y}`).toBe(true);
      }
      [x, y] = start!;
    }
  }
});

test("a picture of a known width is drawn in its px, and looks the same", () => {
  const options = {
    time: 2022,
    steps: [1],
    views: [{ ...north, bounds: [...north.bounds] as [number, number, number, number] }],
  };
  const page = layoutMap([series("NOR", [3])], options);
  const picture = layoutMap([series("NOR", [3])], { ...options, width: 700 });
  expect(page.px).toBeUndefined();
  expect(picture.px).toEqual(picture.size);
  expect(picture.size.width).toBe(700);
  expect(picture.size.height / 700).toBeCloseTo(page.size.height / page.size.width, 1);
  expect(picture.views()[0]!.shapes[0]!.d.match(/m/g)).toHaveLength(page.views()[0]!.shapes[0]!.d.match(/m/g)!.length);
});

test("no country of the world vanishes: what is too small for a shape is a dot", () => {
  const { views } = draw([...countryCodes], []);
  expect(outside([...countryCodes], [])).toEqual([]);
  const [{ shapes, dots }] = views as [(typeof views)[number]];
  expect([...countryCodes].filter((code) => !shapes.has(code) && !dots.has(code))).toEqual([]);
  expect([dots.has("MLT"), shapes.has("RUS"), dots.has("RUS")]).toEqual([true, true, false]);
});

test("without views the map holds every mainland, and one country fills it", () => {
  const { size, views } = draw(["ISL"], []);
  expect(views).toHaveLength(1);
  expect(size.height).toBeGreaterThan(size.width / 4);
  expect(views[0]!.shapes.get("ISL")!.length).toBeGreaterThan(20);
});

test("a map without series draws nothing but its view", () => {
  const views = [{ ...north, bounds: [...north.bounds] as [number, number, number, number] }];
  const layout = layoutMap([], { time: 2022, steps: [1], views });
  const { groups } = layout;
  const [view] = layout.views();
  expect(view).toMatchObject({ shapes: [], dots: [] });
  expect(view!.backdrop).not.toBe("");
  expect(groups.members).toEqual([[], []]);
});

test("an inset stands in its corner, and a country that only it shows is not missing", () => {
  const { size, views } = draw(["NOR", "USA"], [north, inset([-145, 22, -60, 72])]);
  const [, { box, shapes }] = views as [(typeof views)[number], (typeof views)[number]];
  expect(box).toMatchObject({ y: 0, width: size.width * 0.3, x: size.width * 0.7 });
  expect([...shapes.keys()]).toEqual(["USA"]);
  expect(outside(["NOR", "USA"], [north, inset([-145, 22, -60, 72])])).toEqual([]);
  const below = draw(["NOR", "USA"], [north, inset([-145, 22, -60, 72], "bottom-left")]).views[1]!.box;
  expect([below.x, below.y]).toEqual([0, size.height - below.height]);
});

test("what lies in no view is outside, and so is what an inset covers or of what a corner shows", () => {
  expect(outside(["NOR", "ISL", "BRA"], [north])).toEqual(["BRA"]);
  expect(outside(["ISL", "USA"], [north, { ...inset([-145, 22, -60, 72]), corner: "top-left", width: 50 }])).toEqual([
    "ISL",
  ]);
  expect(outside(["NOR", "RUS"], [north])).toEqual(["RUS"]);
});

test("a view may cross the antimeridian", () => {
  const pacific = [{ ...north, bounds: [160, -50, -170, -10] }];
  const { views } = draw(["NZL", "FJI"], pacific);
  expect(outside(["NZL", "FJI"], pacific)).toEqual([]);
  expect([...views[0]!.shapes.keys()]).toContain("NZL");
});

test("a code that the atlas does not have is outside, and takes no land that has none", () => {
  const { views } = draw(["XXX"], [north]);
  expect(outside(["XXX"], [north])).toEqual(["XXX"]);
  expect(views[0]!.shapes.size + views[0]!.dots.size).toBe(0);
});

test("outlines are written as steps, minus signs separating them", () => {
  expect(toPath([square])).toBe("m0 0 4 0 0 4-4 0z");
  // The second outline starts where it is from the start of the first.
  expect(toPath([square, square.map(([x, y]) => [x + 10, y - 1])])).toBe("m0 0 4 0 0 4-4 0zm10-1 4 0 0 4-4 0z");
  expect(toPath([])).toBe("");
});

test("corners that fall together are one, and what is too small is left out", () => {
  expect(
    snap([
      [
        [0.2, 0.1],
        [0.4, -0.3],
        [4.1, 0],
        [4, 3.9],
        [0, 4],
      ],
    ]),
  ).toEqual([square]);
  expect(snap([square], { smallest: 16 })).toEqual([square]);
  expect(snap([square], { smallest: 17 })).toEqual([]);
  expect(
    snap([
      [
        [0, 0],
        [0.1, 0],
        [0, 0.2],
      ],
    ]),
  ).toEqual([]);
});

test("a border runs the same way on both its sides", () => {
  const neighbour: Ring = [
    [8, 0],
    [8, 4],
    [4, 4],
    [4, 0],
  ];
  const [[first], [second]] = align([[square], [neighbour]]) as [[Ring], [Ring]];
  expect(first).toEqual(square);
  // Turned, and begun at the border.
  expect(second).toEqual([
    [4, 0],
    [4, 4],
    [8, 4],
    [8, 0],
  ]);
  expect(align([[], [square]])).toEqual([[], [square]]);
});

test("neighbours without figures are divided by a border, and every country has its line", () => {
  const { views } = draw(["NOR"], [north]);
  const [{ borders, shapes }] = views as [(typeof views)[number]];
  // Sweden, Finland, Denmark, Germany, Poland and others, none of which is in the data.
  expect(borders.match(/m/g)!.length).toBeGreaterThan(5);
  expect([...shapes.keys()]).toEqual(["NOR"]);
  // With all of them in the data each is a shape of its own, whose line is its border.
  expect(draw([...countryCodes], [north]).views[0]!.borders.length).toBeLessThan(borders.length);
});

test("the peninsula in the Black Sea is drawn with the country that it is recognised as a part of", () => {
  const holds = (code: string) => geoContains(wholeCountries().of(code)!, [34.3, 45.2]);
  expect([holds("UKR"), holds("RUS")]).toEqual([true, false]);
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
  expect(reading).toEqual({ steps: [15, 20, 40] });
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

test("an area without a code of its own, or without an outline, is an area; a word is none", () => {
  expect(["XKX", "XKK", "GIB", "SJM", "NOR"].map(isArea)).toEqual([true, true, true, true, true]);
  expect(["XX", "nor", "NO", "578", "constructor", ""].map(isArea)).toEqual([false, false, false, false, false, false]);
  expect(["XKX", "NOR", "GIB", "REU"].map(hasOutline)).toEqual([true, true, false, false]);
});

test("Kosovo is drawn, what has no outline is a dot where it is in view, and else is left to the words", () => {
  const [view] = draw(["XKX", "SRB", "GIB"], []).views;
  expect([...view!.shapes.keys(), ...view!.dots.keys()]).toEqual(expect.arrayContaining(["XKX", "SRB"]));
  expect(view!.shapes.has("GIB") || view!.dots.has("GIB")).toBe(false);
  const options = {
    time: 2022,
    steps: [1],
    views: [{ ...north, bounds: [...north.bounds] as [number, number, number, number] }],
  };
  const lacking = layoutMap([series("NOR", [1]), series("GIB", [2])], options);
  expect(lacking.undrawn.map(({ id }) => id)).toEqual(["GIB"]);
  const iberia = { ...options.views[0]!, bounds: [-12, 34, 6, 46] as [number, number, number, number] };
  const shown = layoutMap([series("ESP", [1]), series("GIB", [2])], { ...options, views: [iberia] });
  expect(shown.undrawn).toEqual([]);
  expect(shown.views()[0]!.dots.map(({ rank }) => rank)).toContain(1);
});
