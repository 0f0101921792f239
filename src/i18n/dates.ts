import type { EdtfDate } from "../schema/edtf.ts";
import { boundsOf, OPEN } from "../schema/edtf-bounds.ts";
import { t } from "./t.ts";

/**
 * Spells a date out for readers, with its uncertainty: `around 9 September
 * 2025`, `9 – 11 July 2024`, `since 2014`, `1940s`, `15 March 44 BC`.
 */
export function spellDate(date: EdtfDate, { locale = "en-GB" } = {}): string {
  const [from = "", to] = date.edtf.split("/");
  if (to === undefined) return spellOne(from, locale);
  if (from === OPEN) return t("date.until", { date: spellWithin(to, locale) });
  if (to === OPEN) return t("date.since", { date: spellWithin(from, locale) });
  if (isExact(from) && isExact(to) && partsOf(from).length === partsOf(to).length)
    return spellSpan(from, date.start, date.end, locale);
  return t("date.range", { from: spellWithin(from, locale), to: spellWithin(to, locale) });
}

/** The same without its uncertainty, where that is said already: `9 September 2025`. */
export const spellPlain = (date: EdtfDate): string => spellDate({ ...date, edtf: date.edtf.replace(/[?~%]/g, "") });

/** A year in words, counted as `Date` counts it: 2024, `44 AD`, and `45 BC` for -44. */
export const spellYear = (year: number, { locale = "en-GB" } = {}): string =>
  formatterOf([], hasEra(year), locale).format(new Date(0).setUTCFullYear(year, 0, 1));

function spellOne(text: string, locale: string): string {
  return mark(text, (bare) => {
    const decade = decadeOf(bare);
    if (decade) return t(/[~%]$/.test(text) ? "date.theDecade" : "date.decade", { decade });
    if (isExact(bare)) return spellExact(bare, locale);
    const known = bare.replace(/(?:-XX)+$/, "");
    if (known !== bare) return t("date.sometime", { date: spellExact(known, locale) });
    const { min, max } = boundsOf(bare)!;
    return spellSpan("", min, max, locale);
  });
}

/** The same beside another date, or behind `since`. */
function spellWithin(text: string, locale: string): string {
  return mark(text, (bare) => {
    const decade = decadeOf(bare);
    if (decade) return t("date.theDecade", { decade });
    const isSpan = /^-?\d\d[\dX]X$/.test(bare);
    return isSpan ? t("date.sometime", { date: spellOne(bare, locale) }) : spellOne(bare, locale);
  });
}

/** Says what the mark behind a date says. */
function mark(text: string, spell: (bare: string) => string): string {
  const date = spell(text.replace(/[?~%]$/, ""));
  if (text.endsWith("~")) return t("date.around", { date });
  if (text.endsWith("?")) return t("date.probably", { date });
  if (text.endsWith("%")) return t("date.probablyAround", { date });
  return date;
}

// The 1900s are ten years to some and a hundred to others, and the 40s would be those of our time.
const decadeOf = (text: string): string | undefined =>
  /^[1-9]\d[1-9]X$/.test(text) ? text.replace("X", "0") : undefined;

const isExact = (text: string): boolean => /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text);

/** Month and day of a date, where it has them. */
const partsOf = (text: string): string[] => text.replace(/^-/, "").split("-").slice(1);

const spellExact = (text: string, locale: string): string => {
  const { min } = boundsOf(text)!;
  return formatterOf(partsOf(text), hasEra(yearAt(min)), locale).format(min);
};

/** From one time to another, both as exactly as a date is written: `1900–1999`, `1 BC – 9 AD`. */
const spellSpan = (text: string, from: number, to: number, locale: string): string =>
  formatterOf(partsOf(text), hasEra(yearAt(from)), locale)
    .formatRange(from, to)
    .replace(/\u2009–\u2009/g, " – ");

/** A year of fewer than four digits could be one of our time, and one before 1 is another than its number. */
const hasEra = (year: number): boolean => year < 1000;

const yearAt = (time: number): number => new Date(time).getUTCFullYear();

// A formatter takes long to make, and most dates are written alike.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Dates are those of the Gregorian calendar, before its time too; years before 1 are counted from 1 BC. */
function formatterOf([month, day]: readonly string[], era: boolean, locale: string): Intl.DateTimeFormat {
  const key = [locale, month && "month", day && "day", era && "era"].join();
  const known =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      year: "numeric",
      ...(month && { month: "long" }),
      ...(day && { day: "numeric" }),
      ...(era && { era: "short" }),
    });
  formatters.set(key, known);
  return known;
}

/** The longest time of which each year is told, in years. */
const LONGEST = 100;

/**
 * Years that a date may lie in, for search; none for an end that is open. Who
 * looks for one year does not mean what lasted longer than a century: of that
 * there are the first and the last.
 */
export function yearsOf({ start, end }: EdtfDate): number[] {
  const [first, last] = [start, end].filter(Number.isFinite).map(yearAt) as [number, number?];
  if (last === undefined || last === first) return [first];
  if (last - first >= LONGEST) return [first, last];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The value of a `datetime` attribute, where HTML has one for the date: its years begin with 0001. */
export const machineDate = ({ edtf }: EdtfDate): string | undefined =>
  /^(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(edtf) ? edtf : undefined;
