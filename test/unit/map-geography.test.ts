import { geoContains } from "d3";
import { expect, test } from "vitest";
import { hasOutline, isArea } from "../../src/charts/atlas/areas.ts";
import { countryCodes, wholeCountries } from "../../src/charts/atlas/countries.ts";
import { drawGeography, findOutside } from "../../src/charts/atlas/geography.ts";
import { layoutMap } from "../../src/charts/forms/map/layout.ts";
import { align, snap, toPath, type Ring } from "../../src/charts/atlas/path.ts";
import type { Series } from "../../src/charts/parts/series.ts";

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
