/**
 * The one way in which numbers are rounded, for comparing, drawing and printing
 * alike: half away from zero, of the decimal number as it is written. Binary
 * arithmetic would make 1.00 of 1.005, and would break at a thousand million.
 *
 * `Intl.NumberFormat` calculates with the digits of a text, however many they are.
 */

/** How many digits tell a number from its neighbours and hide what binary arithmetic adds: 0.30000000000000004. */
const DIGITS = 15;

/** What to tell a format of the decimals to write; without any, all that the number has. */
export const precision = (decimals: number | undefined): Intl.NumberFormatOptions =>
  decimals === undefined
    ? // A whole number keeps all of its digits, which may be sixteen.
      { maximumSignificantDigits: DIGITS, maximumFractionDigits: 0, roundingPriority: "morePrecision" }
    : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };

const formats = new Map<number | undefined, Intl.NumberFormat>();

/** Rounds to a number of decimals, 0 to 100; without one, to as many digits as are printed. Never gives minus zero. */
export function roundTo(value: number, decimals?: number): number {
  if (!Number.isFinite(value)) return value;
  return (decimals === undefined ? undefined : roundPlainly(value, decimals)) ?? Number(writeNumber(value, decimals));
}

/**
 * The same by plain arithmetic, forty times faster, where the last digit lies so
 * far from a half that its errors, of 1e-16 each, cannot matter.
 */
function roundPlainly(value: number, decimals: number): number | undefined {
  const scale = 10 ** decimals;
  const shifted = Math.abs(value) * scale;
  const rounded = Math.round(shifted);
  // Both are whole numbers that a double holds, so that dividing them gives the nearest double.
  if (decimals > 15 || shifted > 1e9 || Math.abs(Math.abs(shifted - rounded) - 0.5) < 1e-6) return undefined;
  return rounded === 0 ? 0 : (Math.sign(value) * rounded) / scale;
}

/** Writes a rounded number as files have it, in digits alone: `-1234.50`. */
export function writeNumber(value: number, decimals?: number): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat("en", { ...precision(decimals), useGrouping: false, signDisplay: "negative" });
    formats.set(decimals, format);
  }
  return format.format(`${value}`);
}

/** How many decimals a number has as it is written: 3 of 0.125, 9 of 1e-9. */
export function decimalsOf(value: number): number {
  const [digits, exponent = "0"] = `${value}`.split("e") as [string, string?];
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** Shifts the decimal point of a number as it is written, which leaves its digits as they are. */
export function shiftPoint(value: number, places: number): number {
  const [digits, exponent = "0"] = `${value}`.split("e") as [string, string?];
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** What is left of one number when another is taken away, in the decimals that the two are written with. */
export const subtract = (from: number, value: number): number =>
  roundTo(from - value, Math.min(100, Math.max(decimalsOf(from), decimalsOf(value))));
