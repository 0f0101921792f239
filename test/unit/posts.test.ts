import { expect, test } from "vitest";
import { layoutPosts } from "../../src/charts/posts/layout.ts";
import { toEdtf } from "../../src/schema/edtf.ts";

const layout = (dates: readonly (string | undefined)[], present?: string) =>
  layoutPosts(
    dates.map((date) => (date === undefined ? undefined : toEdtf(date))),
    { present: present === undefined ? undefined : toEdtf(present).end },
  );

test("posts stand on one true scale, from the year of the first to the end of the last", () => {
  const { bars, ticks } = layout(["2020-01-01/2021-12-31", "2022/2023"]);
  expect(bars[0]).toMatchObject({ x: 0, first: "sharp", last: "sharp" });
  expect(bars[0]!.width).toBeCloseTo(50, 0);
  expect(bars[1]!.x).toBeCloseTo(50, 0);
  expect(bars[1]!.x + bars[1]!.width).toBeCloseTo(100, 1);
  expect(ticks.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
});

test("an open end reaches up to when facts were gathered, and an open beginning the edge", () => {
  const { bars } = layout(["../2022", "2022/.."], "2024-06");
  expect(bars[0]).toMatchObject({ x: 0, first: "open", last: "sharp" });
  expect(bars[1]!.x + bars[1]!.width).toBeCloseTo(100, 1);
  expect(bars[1]).toMatchObject({ first: "sharp", last: "open" });
});

test("a post that is over is not stretched to the present", () => {
  expect(layout(["2010/2011"], "2024").ticks.at(-1)!.year).toBe(2011);
});

test("what is doubted or approximate has no sharp end", () => {
  expect(layout(["2024-09?/..", "2020~/2022"], "2026").bars).toMatchObject([
    { first: "vague", last: "open" },
    { first: "vague", last: "sharp" },
  ]);
});

test("a post without a date has no line, and none at all has no axis", () => {
  expect(layout([undefined, "2020/2021"]).bars[0]).toBeUndefined();
  expect(layout([undefined])).toEqual({ bars: [undefined], ticks: [] });
  expect(layout([])).toEqual({ bars: [], ticks: [] });
});

test("centuries get few ticks", () => {
  const { ticks } = layout(["1500/1899"]);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThanOrEqual(6);
});
