import { expect, test } from "vitest";
import { fill, unknownFacts } from "../../src/charts/facts.ts";
import { formatNumber } from "../../src/charts/format.ts";

test("facts take the place of their names", () => {
  expect(fill("{a} of {b-2}, {none}", { a: 2, "b-2": "four", none: null })).toBe("2 of four, no figure");
});

test("a name without a fact stays, and is reported", () => {
  const facts = { a: 1 };
  expect(fill("{a} {b c} {constructor}", facts)).toBe("1 {b c} {constructor}");
  expect(unknownFacts("{a} {b c} {constructor}", facts)).toEqual(["b c", "constructor"]);
});

test.each([
  [1234.5, {}, "1,234.5"],
  [1.9, { decimals: 2 }, "1.90"],
  [-3.4, { decimals: 1, unit: "%" }, "\u22123.4\u00a0%"],
  [0, { decimals: 1 }, "0.0"],
  [2.5, { locale: "de" }, "2,5"],
])("formatNumber(%d, %j) is %s", (value, options, expected) => {
  expect(formatNumber(value, options)).toBe(expected);
});
