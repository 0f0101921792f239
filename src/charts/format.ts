/** Writes a number with its unit as a reader of the language expects: `1.90 %`. */
export function formatNumber(
  value: number,
  {
    decimals,
    unit,
    locale = "en-GB",
  }: { decimals?: number | undefined; unit?: string | undefined; locale?: string } = {},
): string {
  const number = numberFormat(locale, decimals).format(value).replace(/^-/, "\u2212");
  return unit ? `${number}\u00a0${unit}` : number;
}

/** Names in a row: `a, b and c`. */
export const formatList = (names: readonly string[], locale = "en-GB"): string =>
  new Intl.ListFormat(locale).format(names);

// A chart writes hundreds of numbers alike, and making a format takes longer than using it.
const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: string, decimals: number | undefined): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const options = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known;
}
