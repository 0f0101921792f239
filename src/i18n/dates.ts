import type { EdtfDate } from "../schema/edtf.ts";
import { t } from "./t.ts";

/**
 * Spells a date out for readers, with its uncertainty: `around 9 September
 * 2025`, `9 – 11 July 2024`, `since 2014`, `1940s`.
 */
export function spellDate(date: EdtfDate, { locale = "en-GB" } = {}): string {
  const [from = "", to] = date.edtf.split("/");
  if (to === undefined) return spellOne(from, locale);
  if (from === "..") return t("date.until", { date: spellOne(to, locale) });
  if (to === "..") return t("date.since", { date: spellOne(from, locale) });
  if (isExact(from) && isExact(to) && from.length === to.length && !from.startsWith("-"))
    return formatter(from, locale)
      .formatRange(toDate(from), toDate(to))
      .replace(/\u2009–\u2009/g, " – ");
  return t("date.range", { from: spellOne(from, locale), to: spellOne(to, locale) });
}

function spellOne(text: string, locale: string): string {
  const date = spellBare(text.replace(/[?~%]$/, ""), locale);
  if (text.endsWith("~")) return t("date.around", { date });
  if (text.endsWith("?")) return t("date.probably", { date });
  if (text.endsWith("%")) return t("date.probablyAround", { date });
  return date;
}

function spellBare(text: string, locale: string): string {
  if (isExact(text)) return formatter(text, locale).format(toDate(text));
  const decade = /^(-?\d{3})X$/.exec(text);
  if (decade) return t("date.decade", { decade: `${decade[1]}0` });
  const century = /^(\d{2})XX$/.exec(text);
  if (century) return t("date.century", { century: `${century[1]}00` });
  const known = text.replace(/-[\dX]*X[\dX]*.*$/, "");
  return isExact(known) ? t("date.sometime", { date: spellBare(known, locale) }) : t("date.unknown");
}

const isExact = (text: string): boolean => /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text);

/** Month and day of a date, where it has them. */
const partsOf = (text: string): string[] => text.replace(/^-/, "").split("-").slice(1);

function toDate(text: string): Date {
  const year = Number(/^-?\d{4}/.exec(text)![0]);
  const [month = "01", day = "01"] = partsOf(text);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(month) - 1, Number(day));
  return date;
}

function formatter(text: string, locale: string): Intl.DateTimeFormat {
  const [month, day] = partsOf(text);
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(month && { month: "long" }),
    ...(day && { day: "numeric" }),
    // EDTF counts years astronomically: -0044 is 45 BC.
    ...(text.startsWith("-") && { era: "short" }),
  });
}

/** Years that a date may lie in, for search; none for an end that is open. */
export function yearsOf({ start, end }: EdtfDate): number[] {
  if (!Number.isFinite(start) || !Number.isFinite(end)) {
    const one = Number.isFinite(start) ? start : end;
    return Number.isFinite(one) ? [new Date(one).getUTCFullYear()] : [];
  }
  const first = new Date(start).getUTCFullYear();
  const last = new Date(end).getUTCFullYear();
  return Array.from({ length: Math.min(100, last - first + 1) }, (_, index) => first + index);
}

/** The value of a `datetime` attribute, where HTML has one for the date. */
export const machineDate = ({ edtf }: EdtfDate): string | undefined =>
  /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(edtf) ? edtf : undefined;
