import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber } from "../../src/charts/parts/format.ts";
import { roundTo, writeNumber } from "../../src/model/round.ts";

test.each([
  [1234567.8, {}, "1,234,567.8"],
  [2, {}, "2"],
  [0.12345, {}, "0.12345"],
  [0.1 + 0.2, {}, "0.3"],
  [1e-9, {}, "0.000000001"],
  [-1e-12, {}, "\u22120.000000000001"],
  [1e15, {}, "1,000,000,000,000,000"],
  [Number.MAX_SAFE_INTEGER, {}, "9,007,199,254,740,991"],
  [4503599627370495.5, {}, "4,503,599,627,370,496"],
  [1234567890123, { decimals: 1 }, "1,234,567,890,123.0"],
  [123456789012345.67, { decimals: 2 }, "123,456,789,012,345.67"],
  [1e9, { decimals: 12 }, "1,000,000,000.000000000000"],
  [-43, { grouping: false }, "\u221243"],
  [2024, { grouping: false }, "2024"],
  [1.9, { decimals: 2 }, "1.90"],
  [0, { decimals: 1 }, "0.0"],
  [-3.4, { decimals: 1, unit: "%" }, "\u22123.4\u00a0%"],
  // As it is counted, which binary numbers would not give.
  [1.005, { decimals: 2 }, "1.01"],
  [-1.005, { decimals: 2 }, "\u22121.01"],
  [-0.04, { decimals: 1 }, "0.0"],
  [-0, {}, "0"],
  [1234.5, { locale: "de" }, "1.234,5"],
])("formatNumber(%d, %j) is %s", (value, options, text) => {
  expect(formatNumber(value, options)).toBe(text);
});

/** Numbers of every size that a dossier may hold, of either sign. */
const anySize = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: -26, max: 0 }), fc.boolean())
  .map(([digits, exponent, below]) => Number(`${below ? "-" : ""}${digits}e${exponent}`))
  .filter((value) => Math.abs(value) >= 1e-12);
const anyWhole = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

const readBack = (text: string) => Number(text.replaceAll(",", "").replace("\u2212", "-"));

test("what is printed without decimals is the number itself, from 1e-12 to 1e15 and every whole number", () => {
  fc.assert(
    fc.property(fc.oneof(anySize, anyWhole), (value) => {
      expect(readBack(formatNumber(value))).toBe(value + 0);
      expect(formatNumber(value)).not.toMatch(/e|^\u22120(?:\.0*)?$/);
    }),
  );
});

test("what is printed with decimals is the digits rounded half away from zero, and never minus zero", () => {
  fc.assert(
    fc.property(fc.oneof(anySize, anyWhole), fc.integer({ min: 0, max: 15 }), (value, decimals) => {
      const text = formatNumber(value, { decimals });
      expect(text.replaceAll(",", "").replace("\u2212", "-")).toBe(byDigits(value, decimals));
      expect(roundTo(value, decimals)).toBe(readBack(text) + 0);
      expect(writeNumber(value, decimals)).toBe(text.replaceAll(",", "").replace("\u2212", "-"));
    }),
  );
});

/** The same by whole numbers of any length. */
function byDigits(value: number, decimals: number): string {
  const [mantissa, exponent] = Math.abs(value).toExponential().split("e") as [string, string];
  const [whole, fraction = ""] = mantissa.split(".") as [string, string?];
  const shift = Number(exponent) - fraction.length + decimals;
  const digits = BigInt(whole + fraction);
  const unit = 10n ** BigInt(Math.max(0, -shift));
  const scaled = shift >= 0 ? digits * 10n ** BigInt(shift) : (2n * digits + unit) / (2n * unit);
  const text = String(scaled).padStart(decimals + 1, "0");
  const point = text.length - decimals;
  const sign = value < 0 && scaled > 0n ? "-" : "";
  return `${sign}${text.slice(0, point)}${decimals > 0 ? `.${text.slice(point)}` : ""}`;
}
