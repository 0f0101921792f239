import { curveLinearClosed, line, path } from "d3";
import { expect, test } from "vitest";
import { toRelative } from "../../src/charts/parts/relative-path.ts";

test.each([
  ["", ""],
  ["M3,62Z", "M3,62z"],
  ["M0,112L1,12L2.5,-8", "M0,112l1,-100l1.5,-20"],
  ["M0,1L2,3M5,3L6,2", "M0,1l2,2M5,3l1,-1"],
  // What is closed is mostly one of many alike.
  ["M0,0L4,0L4,4ZM1,1L2,2", "M0,0l4,0l0,4zm1,1l1,1"],
])("toRelative(%j) is %j", (absolute, relative) => {
  expect(toRelative(absolute)).toBe(relative);
});

test("steps add up to the places that they lead to, without the faults of binary numbers", () => {
  expect(toRelative("M0.1,0.2L0.3,0.3L0.4,0.9")).toBe("M0.1,0.2l0.2,0.1l0.1,0.6");
});

test("what D3 writes of lines and rectangles is read", () => {
  const square = line().curve(curveLinearClosed)([
    [0, 0],
    [4, 0],
    [4, 4],
  ]);
  expect(toRelative(square!)).toBe("M0,0l4,0l0,4z");
  const cells = path();
  cells.rect(1, 1, 2, 3);
  cells.rect(4, 1, 2, 3);
  expect(toRelative(cells.toString())).toBe("M1,1h2v3h-2zm3,0h2v3h-2z");
});
