import { expect, test } from "vitest";
import { layoutRange } from "../../src/charts/range/layout.ts";

test("answers stand within or beside the band that was stated, on one scale", () => {
  const { band, rows } = layoutRange({ low: 20, high: 23 }, [23, 18, 17]);
  expect(rows.map(({ isInside }) => isInside)).toEqual([true, false, false]);
  expect(rows[0]!.x).toBeCloseTo(band.x + band.width, 1);
  expect(rows[1]!.x).toBeLessThan(band.x);
  const perUnit = band.width / 3;
  expect(rows[1]!.x - rows[2]!.x).toBeCloseTo(perUnit, 1);
});

test("nothing stands outside of the drawing, and rows go down", () => {
  const { height, baseline, band, rows, ticks } = layoutRange({ low: -5, high: 1e6 }, [3, 0.5, 7e6]);
  for (const x of [band.x, band.x + band.width, ...rows.map(({ x }) => x), ...ticks.map(({ x }) => x)]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(100);
  }
  expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).toSorted((a, b) => a - b));
  expect(baseline).toBeLessThan(height);
});

test("one number is a band without width, and one same answer still has a scale", () => {
  const { band, rows, ticks } = layoutRange({ low: 4, high: 4 }, [4]);
  expect(band.width).toBe(0);
  expect(rows[0]!.x).toBe(band.x);
  expect(ticks.map(({ value }) => value)).toContain(4);
});

test("what is counted has ticks at whole numbers alone", () => {
  expect(layoutRange({ low: 2, high: 3 }, [2]).ticks.every(({ value }) => Number.isInteger(value))).toBe(true);
  expect(layoutRange({ low: 0.2, high: 0.3 }, [0.25]).ticks.length).toBeGreaterThan(1);
});
