/** Making a formatter takes longer than using it a hundred times. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Words for a time in UTC, as `parts` wants it, with its era in a year of fewer
 * than four digits, which could be one of our time.
 *
 * @param time in ms
 */
export function formatTime(time: number, parts: Intl.DateTimeFormatOptions, locale = "en-GB"): string {
  const era = parts.year && new Date(time).getUTCFullYear() < 1000 ? ({ era: "short" } as const) : {};
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", ...parts, ...era };
  const key = JSON.stringify([locale, options]);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, formatter);
  return formatter.format(time);
}
