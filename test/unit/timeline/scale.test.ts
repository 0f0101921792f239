import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { densityBlocks, startOfYear } from "../../../src/charts/timeline/blocks.ts";
import { magnifiedOf } from "../../../src/charts/timeline/magnified.ts";
import { createScale } from "../../../src/charts/timeline/scale.ts";
import { stretch } from "../../../src/charts/timeline/stretch.ts";

const [FROM, TO] = [startOfYear(1900), startOfYear(2030)];
const scaleOf = (times: readonly number[]) => createScale(stretch(densityBlocks(times, { from: FROM, to: TO })));
const time = fc.integer({ min: FROM, max: TO - 1 });
const times = fc.array(time, { maxLength: 120 });
const daysOf = (year: number, count: number) =>
  Array.from({ length: count }, (_, rank) => startOfYear(year) + (rank + 0.5) * (31e9 / count));

describe("a scale of any events", () => {
  test("goes from 0 to 1, and later times stand further on", () => {
    fc.assert(
      fc.property(times, fc.array(time, { minLength: 2 }), (events, asked) => {
        const { toPlace } = scaleOf(events);
        expect(toPlace(FROM)).toBe(0);
        expect(toPlace(TO)).toBe(1);
        const places = asked.toSorted((a, b) => a - b).map(toPlace);
        for (const [rank, place] of places.entries())
          if (rank > 0) expect(place).toBeGreaterThanOrEqual(places[rank - 1]!);
        const distinct = [...new Set(asked)].map(toPlace);
        expect(new Set(distinct).size).toBe(distinct.length);
      }),
    );
  });

  test("is told back from places to times, within a second", () => {
    fc.assert(
      fc.property(times, time, (events, asked) => {
        const { toPlace, toTime } = scaleOf(events);
        expect(Math.abs(toTime(toPlace(asked)) - asked)).toBeLessThan(1000);
      }),
    );
  });

  test("is even but for its breaks, and each of these is where a year begins", () => {
    fc.assert(
      fc.property(times, (events) => {
        const { stops, toPlace } = scaleOf(events);
        for (const { time } of stops) expect(startOfYear(new Date(time).getUTCFullYear())).toBe(time);
        for (const [rank, to] of stops.slice(1).entries()) {
          const from = stops[rank]!;
          expect(toPlace((from.time + to.time) / 2)).toBeCloseTo((from.at + to.at) / 2, 9);
          expect(to.at - from.at).toBeGreaterThan(0.02);
        }
      }),
    );
  });
});

test("times that come evenly are drawn evenly, and nothing is said of a scale", () => {
  const even = Array.from({ length: 130 }, (_, rank) => startOfYear(1900 + rank) + 1e9);
  const scale = scaleOf(even);
  expect(scale.stops).toEqual([
    { time: FROM, at: 0 },
    { time: TO, at: 1 },
  ]);
  expect(magnifiedOf(scale)).toBeUndefined();
});

test("a dense year is magnified, and it is told by how much", () => {
  const scale = scaleOf([startOfYear(1910), startOfYear(1950), ...daysOf(2020, 40)]);
  const years = scale.stops.map(({ time }) => new Date(time).getUTCFullYear());
  expect(years).toEqual([1900, 2020, 2021, 2030]);
  const year = (of: number) => scale.toPlace(startOfYear(of + 1)) - scale.toPlace(startOfYear(of));
  const { times, dense, sparse } = magnifiedOf(scale)!;
  expect(dense).toEqual([startOfYear(2020), startOfYear(2021)]);
  expect(sparse).toEqual([startOfYear(1900), startOfYear(2020)]);
  expect(times).toBe(Math.round(year(2020) / year(1952)));
  expect(times).toBeGreaterThan(50);
});

test("a scale goes on evenly beyond its ends", () => {
  const { toPlace, toTime } = createScale([
    { time: 0, at: 0 },
    { time: 10, at: 0.5 },
    { time: 110, at: 1 },
  ]);
  expect([-10, 5, 60, 210].map(toPlace)).toEqual([-0.5, 0.25, 0.75, 1.5]);
  expect([-0.5, 0.25, 0.75, 1.5].map(toTime)).toEqual([-10, 5, 60, 210]);
});

test("blocks hold all events, each once", () => {
  fc.assert(
    fc.property(times, (events) => {
      const blocks = densityBlocks(events, { from: FROM, to: TO });
      expect(blocks.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
      for (const { from, to, count } of blocks)
        expect(events.filter((time) => time >= from && time < to)).toHaveLength(count);
    }),
  );
});
