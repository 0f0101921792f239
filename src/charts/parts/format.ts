import { precision } from "../../model/round.ts";

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Writes a number with its unit as a reader of the language expects: `1.90 %`.
 * Without `decimals` it has all the digits that it is known by.
 *
 * @param grouping whether thousands are set apart, which those of a year are not
 */
export function formatNumber(
  value: number,
  {
    decimals,
    unit,
    grouping = true,
    locale = "en-GB",
  }: { decimals?: number | undefined; unit?: string | undefined; grouping?: boolean; locale?: string } = {},
): string {
  const key = `${locale} ${decimals} ${grouping}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { ...precision(decimals), useGrouping: grouping, signDisplay: "negative" });
    formats.set(key, format);
  }
  // A text is rounded by its digits, a number by what binary arithmetic made of them.
  const number = format.format(`${value}`).replace("-", "\u2212");
  return unit ? `${number}\u00a0${unit}` : number;
}

/** Writes a year; `−43` is before the first. */
export const formatTime = (time: number): string => formatNumber(time, { grouping: false });

/** Names in a row: `a, b and c`. */
export const formatList = (names: readonly string[], locale = "en-GB"): string =>
  new Intl.ListFormat(locale).format(names);

/** `Ostrel, Nether Holm (2)`, in the order that they are given in. */
export const countedNames = (named: readonly { label: string }[]): string =>
  `${named.map(({ label }) => label).join(", ")} (${named.length})`;
