import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalsOf, roundTo, shiftPoint, subtract } from "../../src/model/round.ts";

test.each([
  [1.005, 2, 1.01],
  [1.995, 2, 2],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [-0.04, 1, 0],
  [89.95, 1, 90],
  [0.1 + 0.2, 1, 0.3],
  [1234.5, 12, 1234.5],
  [1e21, 2, 1e21],
  [1234567890123.455, 2, 1234567890123.46],
  [0.1 + 0.2, undefined, 0.3],
  [9007199254740991, undefined, 9007199254740991],
])("roundTo(%d, %d) is %d", (value, decimals, expected) => {
  expect(roundTo(value, decimals)).toBe(expected);
});

test("rounding moves a value by no more than half of the last decimal, and twice is as once", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const rounded = roundTo(value, decimals);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      expect(roundTo(rounded, decimals)).toBe(rounded);
      expect(roundTo(-value, decimals)).toBe(0 - rounded);
    }),
  );
});

test.each([
  [0.125, 3],
  [1e-9, 9],
  [1.5e-9, 10],
  [1e21, 0],
  [-12.5, 1],
  [7, 0],
])("decimalsOf(%d) is %d", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test.each([
  [0.3, 0.1, 0.2],
  [1234567.1, 1234567, 0.1],
  [1e-9, 2e-9, -1e-9],
  [1.15, 1.15, 0],
  [1e15, 1, 999999999999999],
])("subtract(%d, %d) is %d", (from, value, difference) => {
  expect(subtract(from, value)).toBe(difference);
});

test.each([
  [1.33, 1, 13.3],
  [1e-7, 3, 1e-4],
  [-250, -2, -2.5],
])("shiftPoint(%d, %d) is %d", (value, places, shifted) => {
  expect(shiftPoint(value, places)).toBe(shifted);
});
