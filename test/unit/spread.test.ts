import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../src/charts/parts/spread.ts";

test.each([
  [[], []],
  [[50], [50]],
  [[-5], [0]],
  [[120], [100]],
  [
    [50, 50],
    [50, 60],
  ],
  [
    [55, 50],
    [60, 50],
  ],
  [
    [98, 99],
    [90, 100],
  ],
  [
    [10, 50, 90],
    [10, 50, 90],
  ],
])("spread(%j) is %j", (wanted, placed) => {
  expect(spread(wanted, { gap: 10, min: 0, max: 100 })).toEqual(placed);
});

test("labels that fit neither overlap, nor change their order, nor leave the plot", () => {
  const wanted = fc.array(fc.integer({ min: -50, max: 250 }), { maxLength: 11 });
  fc.assert(
    fc.property(wanted, (positions) => {
      const placed = spread(positions, { gap: 20, min: 0, max: 200 });
      const sorted = placed.toSorted((a, b) => a - b);
      sorted.forEach((position, rank) => {
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(200);
        if (rank > 0) expect(position - sorted[rank - 1]!).toBeGreaterThanOrEqual(20);
      });
      positions.forEach((a, i) =>
        positions.forEach((b, j) => {
          if (a < b) expect(placed[i]).toBeLessThan(placed[j]!);
        }),
      );
    }),
  );
});

test("labels that do not fit still do not overlap", () => {
  expect(spread([5, 5, 5], { gap: 10, min: 0, max: 10 })).toEqual([-10, 0, 10]);
});
