import fc from "fast-check";
import { expect, test } from "vitest";
import { boxAround, nameSteps } from "../../src/charts/forms/cumulative-count/step-names.ts";

test("a step has its name before its dot, or behind it where the edge is near", () => {
  expect(
    nameSteps([
      { x: 5, y: 200, text: "Ostrel" },
      { x: 60, y: 100, text: "Nether Holm" },
    ]),
  ).toEqual([
    { x: 5, y: 215, text: "Ostrel", end: false },
    { x: 60, y: 105, text: "Nether Holm", end: true },
  ]);
});

test("what finds no room is left to the table", () => {
  expect(nameSteps([{ x: 50, y: 100, text: "x".repeat(80) }])).toEqual([]);
  expect(nameSteps([{ x: 50, y: 100, text: "Ostrel" }], [boxAround(50, 100, { before: 100, behind: 5 })])).toHaveLength(
    1,
  );
});

test("names never cover each other", () => {
  const step = fc.record({
    x: fc.integer({ min: 0, max: 100 }),
    y: fc.integer({ min: 20, max: 300 }),
    text: fc.string({ minLength: 1, maxLength: 30 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const boxes = nameSteps(steps).map(({ x, y, text, end }) => {
        const at = (x * 515) / 100;
        const length = text.length * 6.2;
        return { left: end ? at - 9 - length : at + 9, right: end ? at - 9 : at + 9 + length, bottom: y + 2 };
      });
      boxes.forEach((box, index) => {
        expect(box.left > 0 && box.right < 515).toBe(true);
        for (const other of boxes.slice(index + 1))
          expect(box.left < other.right && other.left < box.right && Math.abs(box.bottom - other.bottom) < 12).toBe(
            false,
          );
      });
    }),
  );
});
