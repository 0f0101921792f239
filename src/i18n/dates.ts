import type { EdtfDate } from "../schema/edtf.ts";
import { t } from "./t.ts";

/**
 * Spells a date out for readers, with its uncertainty: `around 9 September
 * 2025`, `9–11 July 2024`, `since 2014`, `1940s`.
 */
export function spellDate(date: EdtfDate, { locale = "en-GB" } = {}): string {
  const [from = "", to] = date.edtf.split("/");
  if (to === undefined) return spellOne(from, locale);
  if (from === "..") return t("date.until", { date: spellOne(to, locale) });
  if (to === "..") return t("date.since", { date: spellOne(from, locale) });
  if (isExact(from) && isExact(to) && from.length === to.length)
    return formatter(from, locale)
      .formatRange(toDate(from), toDate(to))
      .replace(/\u2009–\u2009/g, " – ");
  return t("date.range", { from: spellOne(from, locale), to: spellOne(to, locale) });
}

function spellOne(text: string, locale: string): string {
  const bare = text.replace(/[?~%]$/, "");
  const spelled = spellBare(bare, locale);
  if (text.endsWith("~")) return t("date.around", { date: spelled });
  if (text.endsWith("?")) return t("date.probably", { date: spelled });
  if (text.endsWith("%")) return t("date.probablyAround", { date: spelled });
  return spelled;
}

function spellBare(text: string, locale: string): string {
  if (isExact(text))
    return text.startsWith("-")
      ? t("date.bce", { year: String(Number(text.slice(1))) })
      : formatter(text, locale).format(toDate(text));
  const decade = /^(\d{3})X$/.exec(text);
  if (decade) return t("date.decade", { decade: `${decade[1]}0` });
  const century = /^(\d{2})XX$/.exec(text);
  if (century) return t("date.century", { century: `${century[1]}00` });
  const known = text.replace(/-[\dX]*X[\dX]*.*$/, "");
  return isExact(known) ? t("date.sometime", { date: spellBare(known, locale) }) : t("date.unknown");
}

const isExact = (text: string): boolean => /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text);

const toDate = (text: string): Date => new Date(`${text}${"-01-01".slice(text.length - 4)}T00:00:00Z`);

function formatter(text: string, locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(text.length > 4 && { month: "long" }),
    ...(text.length > 7 && { day: "numeric" }),
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
