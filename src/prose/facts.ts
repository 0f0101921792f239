import { t } from "../i18n/t.ts";

/** What makes a source necessary. */
const factKinds = ["figure", "date", "quotation", "speaker"] as const;

export type FactKind = (typeof factKinds)[number];

/** Tells what a text says that has to come from somewhere, in the order of `factKinds`. */
export type FactFinder = (text: string) => FactKind[];

// Of a name, `Chapter 4`, `A4`, a number is a part; the first word of a sentence is a name to nobody.
const NUMBER = /(?<![\p{L}\p{N}_]|[\p{L}\p{N}][-–./])\p{Nd}+(?:[.,٫٬\u00a0\u202f]\p{Nd}+)*(?![\p{L}\p{N}_]|-\p{L})/gu;
const DECADE = /(?<![\p{L}\p{N}_]|[\p{L}\p{N}][-–./])(?:1\d|20)\d0['’]?s(?![\p{L}\p{N}_])/u;
const NAME_BEFORE = /(?<!(?:^|[.!?:|]\s*))\p{Lu}[\p{L}.]*[\s\u00a0]$/u;
const YEAR = /^(?:1\d{3}|20\d{2})$/;
const UNIT_BEHIND = /^[\s\u00a0\u202f]?(?:[%‰٪％\p{Sc}]|per ?cent(?:age points?)?\b)/u;
// Pairs of marks as languages have them; a straight one is told from an apostrophe by the blank before it.
const STRAIGHT = "(?<=^|[\\s([{|–—/-])";
const QUOTATION = new RegExp(
  [`${STRAIGHT}""`, `${STRAIGHT}''`, "“”", "„“", "„”", "””", "‘’", "‚‘", "«»", "»«", "»»", "‹›", "›‹", "「」", "『』"]
    .map((pair) => {
      const [open, close] = [pair.slice(0, -1), pair.slice(-1)];
      // Bounded, as a mark that opens may be alone.
      return `${open}[\\s\\u00a0\\u202f]?[^${close}\\s]{1,60}\\s[^${close}]{1,400}${close}(?!\\p{L})`;
    })
    .join("|"),
  "u",
);
const CURRENCY_BEFORE = /[\p{Sc}][\s\u00a0\u202f]?$/u;

/**
 * Finds what is said as a fact, by its form alone:
 *
 * - a *figure*: a number in digits that has a unit (`5 %`, `€ 3`, `3 billion`),
 *   decimals, or more than one digit. Trivial are a single digit, a number in
 *   words, and one that is part of a name (`Chapter 14`, `A4`);
 * - a *date*: a year from 1000 to 2099, a decade, or a month with its day or year;
 * - a *quotation*: two words or more in quotation marks of any language;
 * - a *speaker*: a name of the dossier and a word of saying in one sentence.
 *
 * @param language of the dossier, BCP 47, whose months are looked for
 * @param names of those who can speak
 */
export function factFinder({
  language = "en",
  names = [],
}: {
  language?: string;
  names?: readonly string[];
}): FactFinder {
  const dated = monthDates(language);
  const large = new RegExp(`^[\\s\\u00a0](?:${wordsOf(t("prose.large"))})(?!\\p{L})`, "iu");
  const saying = new RegExp(`(?<!\\p{L})(?:${wordsOf(t("prose.saying"))})(?!\\p{L})`, "iu");
  const name =
    names.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escape).join("|")})(?![\\p{L}\\p{N}])`, "u")
      : undefined;
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" });

  const isFigure = (text: string, number: string, at: number): boolean => {
    const [before, after] = [text.slice(Math.max(0, at - 40), at), text.slice(at + number.length)];
    if (UNIT_BEHIND.test(after) || CURRENCY_BEFORE.test(before) || large.test(after.slice(0, 20))) return true;
    return number.length > 1 && !NAME_BEFORE.test(before);
  };

  return (text) => {
    const found = new Set<FactKind>();
    if (dated.test(text) || DECADE.test(text)) found.add("date");
    dated.lastIndex = 0;
    // What is part of a date is no figure beside it.
    const undated = text.replace(dated, (date) => "x".repeat(date.length));
    for (const { 0: number, index } of undated.matchAll(NUMBER))
      if (YEAR.test(number) && !UNIT_BEHIND.test(undated.slice(index + number.length))) found.add("date");
      else if (isFigure(undated, number, index)) found.add("figure");
    if (QUOTATION.test(text)) found.add("quotation");
    if (name?.test(text) && saying.test(text))
      for (const { segment } of sentences.segment(text))
        if (name.test(segment) && saying.test(segment)) found.add("speaker");
    return factKinds.filter((kind) => found.has(kind));
  };
}

const wordsOf = (list: string): string => list.split(" ").map(escape).join("|");

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Finds months with their day or year: `7 June`, `June 2024`, `June 7`, `7th of June`. */
export function monthDates(language: string): RegExp {
  const month = `(?:${monthsOf(language).map(escape).join("|")})`;
  const blank = "[\\s\\u00a0]";
  const ordinal = `(?:\\.|${wordsOf(t("prose.ordinals"))})?`;
  const day = `\\d{1,2}${ordinal}${blank}(?:(?:${wordsOf(t("prose.ofMonth"))})${blank})?`;
  return new RegExp(
    `(?<!\\p{L})(?:(?:${day})?${month}${blank}\\d{1,4}${ordinal}|${day}${month})(?![\\p{L}\\p{N}])`,
    "gu",
  );
}

// Each dataset asks for them, and a formatter takes long to make.
const months = new Map<string, readonly string[]>();

/** Names of the months in a language, as they stand beside a day. */
function monthsOf(language: string): readonly string[] {
  const known = months.get(language) ?? findMonths(language);
  months.set(language, known);
  return known;
}

function findMonths(language: string): string[] {
  const names = Array.from({ length: 12 }, (_, month) =>
    (["long", "short"] as const).flatMap((style) =>
      [{}, { day: "numeric" } as const].map((beside) =>
        new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC", ...beside })
          .formatToParts(Date.UTC(2000, month, 1))
          .find(({ type }) => type === "month")!
          .value.replace(/\.$/, ""),
      ),
    ),
  ).flat();
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}
