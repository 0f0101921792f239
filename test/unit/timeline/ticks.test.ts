import fc from "fast-check";
import { expect, test } from "vitest";
import { startOfYear } from "../../../src/charts/timeline/blocks.ts";
import { createScale } from "../../../src/charts/timeline/scale.ts";
import { layoutTicks } from "../../../src/charts/timeline/ticks.ts";

const over = (from: string, to: string) =>
  createScale([
    { time: Date.parse(from), at: 0 },
    { time: Date.parse(to), at: 1 },
  ]);

test.each([
  ["a century", "1900-01-01", "2000-01-01", "1900 1920 1940 1960 1980"],
  ["eight years", "2016-01-01", "2024-01-01", "2016 2017 2018 2019 2020 2021 2022 2023"],
  ["two years", "2023-01-01", "2025-01-01", "2023 Apr Jul Oct 2024 Apr Jul Oct"],
  ["seven months", "2024-01-01", "2024-08-01", "2024 Feb Mar Apr May Jun Jul"],
  ["five months", "2024-03-01", "2024-08-01", "Mar 2024 May Jun Jul"],
  ["nine weeks", "2024-03-01", "2024-05-03", "1 Mar 2024 15 Mar 22 Mar 1 Apr 8 Apr 15 Apr 22 Apr"],
])("%s is named as %s to %s has room", (_, from, to, expected) => {
  const texts = layoutTicks(over(from, to), { width: 420 }).map(({ text }) => text);
  expect(texts.join(" ")).toBe(expected);
});

test("a stretch is named by itself, and each break by its year", () => {
  const scale = createScale([
    { time: startOfYear(-43), at: 0 },
    { time: startOfYear(2020), at: 0.4 },
    { time: startOfYear(2022), at: 1 },
  ]);
  expect(layoutTicks(scale, { width: 700 }).map(({ text }) => text)).toEqual([
    "44 BC",
    "500 AD",
    "1000",
    "1500",
    "2020",
    "Apr",
    "Jul",
    "Oct",
    "2021",
    "Apr",
    "Jul",
    "Oct",
  ]);
});

test("names in any part of a scale stand apart, in order and within it", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.integer({ min: -500, max: 2000 }),
      fc.integer({ min: 1, max: 400 }),
      share,
      share,
      (year, years, a, b) => {
        fc.pre(Math.abs(a - b) > 1e-4);
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const scale = createScale([
          { time: startOfYear(year), at: 0 },
          { time: startOfYear(year + years), at: 0.7 },
          { time: startOfYear(year + years + 3), at: 1 },
        ]);
        const ticks = layoutTicks(scale, { from, to, width: 600, room: 44 });
        const pixels = 600 / (to - from);
        for (const [rank, { at, time }] of ticks.entries()) {
          expect(at).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThanOrEqual(to);
          expect(scale.toPlace(time)).toBe(at);
          if (rank > 0) expect((at - ticks[rank - 1]!.at) * pixels).toBeGreaterThanOrEqual(43.9);
        }
      },
    ),
  );
});
