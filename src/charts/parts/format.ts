import { formatLocale } from "d3";
import { roundTo } from "../../model/query.ts";

const english = formatLocale({ decimal: ".", thousands: ",", grouping: [3], currency: ["", ""] });

/** Writes a number with its unit as a reader of the language expects: `1.90 %`. */
export function formatNumber(
  value: number,
  {
    decimals,
    unit,
    locale = english,
  }: { decimals?: number | undefined; unit?: string | undefined; locale?: typeof english } = {},
): string {
  // D3 rounds the binary number, which would write 1.005 as 1.00.
  const number = locale.format(decimals === undefined ? ",.3~f" : `,.${decimals}f`)(roundTo(value, decimals ?? 3));
  return unit ? `${number}\u00a0${unit}` : number;
}

/** Names in a row: `a, b and c`. */
export const formatList = (names: readonly string[], locale = "en-GB"): string =>
  new Intl.ListFormat(locale).format(names);
