import { t } from "../../i18n/t.ts";

/** A number as it is typed in a sentence, with its unit. */
export interface TypedNumber {
  /** Index of its first character in the sentence. */
  at: number;
  /** Index behind its unit. */
  end: number;
  /** As it is typed, unit included. */
  typed: string;
  value: number;
  /** To how many decimals it is typed. */
  decimals: number;
}

const BLANK = "[\\s\\u00a0\\u202f]";
const DIGITS = String.raw`\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?`;
// Neither a part of a word, a date or another number, nor the end of a range.
const NUMBER = String.raw`(?<![\p{L}\p{N}.,'’]|[\p{L}\p{N}][-–−/])[-−]?(?:${DIGITS})`;
const END = String.raw`(?![\p{L}\p{N}])`;

/** Other ways in which a unit is typed, by its signs. */
const written: Readonly<Record<string, readonly string[]>> = {
  "%": ["%", "per cent", "percent"],
  US$: ["US$", "$", "US dollars", "dollars"],
  $: ["$", "dollars"],
  "€": ["€", "euros", "euro"],
  "£": ["£", "pounds"],
};

/** Finds the numbers of a sentence that have a unit, behind them or, as of money, before them: `2.14 %`, `$3.5 billion`. */
export function numbersWith(unit: string, language: string): (sentence: string) => TypedNumber[] {
  const parts = unit.split(" ");
  const anyOf = (part: string) =>
    `(?:${(written[part] ?? [part]).map((form) => escape(form).replaceAll(" ", `${BLANK}?`)).join("|")})`;
  const behind = parts.map(anyOf).join(`${BLANK}+`);
  const signs = parts.filter((part) => /\p{Sc}/u.test(part));
  const others = parts.filter((part) => !signs.includes(part));
  const before = signs.map(anyOf).join("");
  const forms = [`(?<number>${NUMBER})${BLANK}?${behind}${END}`];
  if (before)
    forms.push(
      `(?<![\\p{L}\\p{N}])${before}${BLANK}?(?<number>${DIGITS})${others.map((part) => BLANK + anyOf(part)).join("")}${END}`,
    );
  const patterns = forms.map((form) => new RegExp(form, "gu"));
  return (sentence) =>
    patterns.flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map(({ 0: typed, index, groups }) => ({
        at: index,
        end: index + typed.length,
        typed,
        ...toNumber(groups!.number!, language),
      })),
    );
}

/**
 * Reads a number as people type it: `1,234.5`, `1 234,5`, `2,14`. One comma or
 * point is that of the decimals unless three digits follow it and the language
 * has another one.
 */
export function toNumber(typed: string, language = "en"): { value: number; decimals: number } {
  const sign = /^[-−]/.test(typed) ? -1 : 1;
  const text = typed.replace(/[-−\s'’\u00a0\u202f]/g, "");
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const isMixed = new Set(marks).size > 1;
  const behind = last ? text.length - text.lastIndexOf(last) - 1 : 0;
  const isDecimal =
    last !== undefined && (isMixed || (marks.length === 1 && (behind !== 3 || last === pointOf(language))));
  const [whole, fraction = ""] = isDecimal
    ? [text.slice(0, text.lastIndexOf(last)), text.slice(text.lastIndexOf(last) + 1)]
    : [text];
  return { value: sign * Number(`${whole.replace(/[.,]/g, "")}.${fraction || "0"}`), decimals: fraction.length };
}

const pointOf = (language: string): string =>
  new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";

/** Reads a whole number in digits or, up to twenty, in words; undefined for all else. */
export function toCount(typed: string): number | undefined {
  if (/^\d+$/.test(typed)) return Number(typed);
  const at = t("prose.numbers").split(" ").indexOf(typed.toLowerCase());
  return at === -1 ? undefined : at;
}

/** The words of a list of the engine's, as alternatives of a pattern. */
export const wordsOf = (list: string): string => list.split(" ").map(escape).join("|");

export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
