/** Writes a number with its unit as a reader of the language expects: `1.90 %`. */
export function formatNumber(
  value: number,
  {
    decimals,
    unit,
    locale = "en-GB",
  }: { decimals?: number | undefined; unit?: string | undefined; locale?: string } = {},
): string {
  const options = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const number = new Intl.NumberFormat(locale, options).format(value).replace(/^-/, "\u2212");
  return unit ? `${number}\u00a0${unit}` : number;
}
