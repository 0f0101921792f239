import { expect, test } from "vitest";
import { areEstimates, isEstimatedTime } from "../../src/charts/parts/estimates.ts";

const estimate = { value: 1, estimate: true };
const figure = { value: 2, estimate: false };
const gap = { value: null, estimate: false };

test("a year is an estimate where every figure that it has is one", () => {
  expect(areEstimates([estimate, estimate])).toBe(true);
  expect(areEstimates([estimate, figure])).toBe(false);
  expect(areEstimates([estimate, gap])).toBe(true);
});

test("what is missing is no estimate", () => {
  expect(areEstimates([])).toBe(false);
  expect(areEstimates([gap, { ...gap, estimate: true }])).toBe(false);
});

test("other years do not matter", () => {
  const points = [
    { time: 2022, ...figure },
    { time: 2023, ...estimate },
  ];
  expect([2022, 2023, 2024].map((time) => isEstimatedTime([{ id: "a", label: "A", points }], time))).toEqual([
    false,
    true,
    false,
  ]);
});
