import { expect, test } from "vitest";
import { fill, unknownFacts } from "../../src/charts/parts/facts.ts";

test("facts take the place of their names", () => {
  expect(fill("{a} of {b-2}, {none}", { a: 2, "b-2": "four", none: null })).toBe("2 of four, no figure");
});

test("a name without a fact stays, and is reported", () => {
  const facts = { a: 1 };
  expect(fill("{a} {b c} {constructor}", facts)).toBe("1 {b c} {constructor}");
  expect(unknownFacts("{a} {b c} {constructor}", facts)).toEqual(["b c", "constructor"]);
});
