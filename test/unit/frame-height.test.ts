import { describe, expect, test } from "vitest";
import { chartPaths } from "../../src/charts/paths.ts";
import { frameHeight, frameHeights } from "../../src/embeds/frame-height.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const charts = chartPaths(dossier).map(({ params, props: { chart } }) => ({ path: params.chart, chart }));
const { chart } = charts.find(({ path }) => path === "passengers-compared")!;

describe.each(charts)("the frame of $path", ({ chart }) => {
  test("has heights for widths from the narrowest to the widest", () => {
    const heights = frameHeights(dossier, chart);
    expect(heights.map(({ width }) => width)).toEqual([280, 320, 400, 500, 640, 800, 900, 1000]);
    for (const { width, height } of heights) {
      expect(height).toBe(frameHeight(dossier, chart, width));
      expect(Number.isInteger(height)).toBe(true);
      expect(height).toBeGreaterThan(200);
      expect(height).toBeLessThan(1500);
    }
  });

  // A map is as high as its width asks for.
  test.skipIf(chart.spec.form === "map")("is higher where it is narrow", () => {
    expect(frameHeight(dossier, chart, 280)).toBeGreaterThan(frameHeight(dossier, chart, 1000));
  });
});

test.each([
  ["title", 23],
  ["subtitle", 19.4],
] as const)("each line more of the %s is %d px more", (name, line) => {
  const heightOf = (text: string) => frameHeight(dossier, { ...chart, [name]: text }, 400);
  const word = "Tidewater ";
  const one = heightOf(word);
  const more = Array.from({ length: 30 }, (_, count) => heightOf(word.repeat(count + 1)) - one);
  const steps = [...new Set(more)];
  expect(steps.length).toBeGreaterThan(3);
  expect(more).toEqual(more.toSorted((a, b) => a - b));
  // Heights are whole numbers.
  for (const [lines, step] of steps.entries()) expect(Math.abs(step - lines * line)).toBeLessThanOrEqual(1);
});

test("a title of many words takes more room in a narrow frame than in a wide one", () => {
  const heightOf = (count: number, width: number) =>
    frameHeight(dossier, { ...chart, title: "Tidewater ".repeat(count) }, width);
  const added = (width: number) => heightOf(20, width) - heightOf(1, width);
  expect(added(280)).toBeGreaterThan(added(500));
  expect(added(500)).toBeGreaterThan(added(1000));
});

test("a note, a longer name of the data and a newer edition each need room", () => {
  const { note, ...bare } = chart;
  const heightOf = (changed: object) => frameHeight(dossier, { ...bare, note, ...changed }, 280);
  const words = "of the Outer Skerries ".repeat(6);
  const { dataset } = chart;
  const cited = { ...dataset, fields: { ...dataset.fields, citation: `${dataset.fields.citation} ${words}` } };
  expect(heightOf({ dataset: cited })).toBeGreaterThan(heightOf({}));
  const newest = { ...dataset.fields.editions.at(-1)!, title: words };
  const superseded = { ...dataset, fields: { ...dataset.fields, editions: [...dataset.fields.editions, newest] } };
  expect(heightOf({ dataset: superseded })).toBeGreaterThan(heightOf({}));
});
