import { formatLocale } from "d3";
import { expect, test } from "vitest";
import { formatNumber } from "../../src/charts/parts/format.ts";

const german = formatLocale({ decimal: ",", thousands: ".", grouping: [3], currency: ["", "\u00a0€"] });

test.each([
  [1234567.8, {}, "1,234,567.8"],
  [2, {}, "2"],
  [0.12345, {}, "0.123"],
  [1.9, { decimals: 2 }, "1.90"],
  [0, { decimals: 1 }, "0.0"],
  [-3.4, { decimals: 1, unit: "%" }, "\u22123.4\u00a0%"],
  // As it is counted, which binary numbers would not give.
  [1.005, { decimals: 2 }, "1.01"],
  [-1.005, { decimals: 2 }, "\u22121.01"],
  [-0.04, { decimals: 1 }, "0.0"],
  [1234.5, { locale: german }, "1.234,5"],
])("formatNumber(%d, %j) is %s", (value, options, text) => {
  expect(formatNumber(value, options)).toBe(text);
});
