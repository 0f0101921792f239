import { t } from "../../i18n/t.ts";
import type { Cell } from "../../model/table.ts";
import { monthDates } from "../../prose/facts.ts";
import { CITED } from "../../prose/passages.ts";
import { escape, numbersWith, toCount, wordsOf, type TypedNumber } from "./typed.ts";

/** What sentences may say of a dataset whose rows are a series at a time. */
export interface Subject {
  /** Cell of a series by each name that it goes by: its code, its label, what its actor is called. */
  series: ReadonlyMap<string, Cell>;
  times: ReadonlySet<number>;
  /** Fields of numbers with a unit. */
  fields: readonly { name: string; unit: string; threshold?: number | undefined }[];
  /** What a series is called where several are counted: `routes`. */
  nouns: readonly string[];
  /** How its unit goes on behind that of a field: `of crossings`. */
  unitTail: string;
  /** Of the dossier, BCP 47. */
  language: string;
}

/** A time that a sentence names. */
interface StatedTime {
  time: number;
  /** Whether it stands right behind the number, and so can be that of no other. */
  isBound: boolean;
}

/** A figure that a sentence states as that of one row. */
export interface StatedValue extends TypedNumber, StatedTime {
  series: Cell;
  /** As the sentence calls it. */
  name: string;
  field: string;
}

/** How many series a sentence says are at a number or above it. */
export interface StatedCount extends Pick<TypedNumber, "at" | "typed">, StatedTime {
  count: number;
  atLeast: number;
  field: string;
}

export interface Statements {
  values: StatedValue[];
  counts: StatedCount[];
}

/** Reads what a sentence states; see `checkTypedNumbers` for what is taken for a statement. */
export function statementReader({ series, times, fields, nouns, unitTail, language }: Subject) {
  const name = anyOf(
    [...series.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join("|"),
    "gu",
  );
  const dates = monthDates(language);
  const timeIn = timeReader(times);
  const tail = new RegExp(unitTail === "" ? "^" : `^ ${escape(unitTail)}${WORD_END}`, "iu");
  const readers = fields.map((field) => ({
    ...field,
    numbersIn: numbersWith(field.unit, language),
    isThreshold: (value: number) => fields.some(({ unit, threshold }) => unit === field.unit && threshold === value),
  }));
  const countBefore = countReader(nouns);

  return (written: string): Statements => {
    const stated: Statements = { values: [], counts: [] };
    if (readers.every(({ numbersIn }) => numbersIn(written).length === 0)) return stated;
    // A day or a month is no time of a row, and has numbers of its own.
    const sentence = written.replace(dates, (date) => " ".repeat(date.length));
    const named = [...sentence.matchAll(name)];
    const [one, ...others] = new Map(named.map((match) => [series.get(match[0])!, match[0]]));
    const isOfOne = others.length === 0 && !OTHER_THINGS.test(sentence) && !named.some(isJoined);
    for (const { name: field, threshold, numbersIn, isThreshold } of readers) {
      const numbers = numbersIn(sentence);
      for (const number of numbers) {
        if (isQuoted(sentence, number.at)) continue;
        const before = sentence.slice(0, number.at);
        const behindUnit = sentence.slice(number.end);
        const behind = behindUnit.slice(tail.exec(behindUnit)?.[0].length ?? 0);
        const orMore = OR_MORE.exec(behind)?.[0];
        const time = timeIn(sentence, behind.slice(orMore?.length ?? 0));
        if (!time) continue;
        const counted = named[0] && named[0].index < number.at ? undefined : countBefore(before);
        if (counted) {
          if (orMore !== undefined || number.value === threshold)
            stated.counts.push({ ...counted, ...time, atLeast: number.value, field });
          continue;
        }
        const isFigure =
          orMore === undefined && !isThreshold(number.value) && GOES_ON.test(behind) && !isHedged(before);
        if (!one || !isOfOne || !isFigure || (!time.isBound && numbers.length > 1)) continue;
        const isInOneClause = named.some(({ index }) => {
          const [from, to] = [index, number.at].sort((a, b) => a - b);
          return !sentence.slice(from, to).includes(";");
        });
        if (isInOneClause) stated.values.push({ ...number, ...time, series: one[0], name: one[1], field });
      }
    }
    return stated;
  };
}

const WORD_END = String.raw`(?![\p{L}\p{N}])`;

/** Matches any of the alternatives where it stands as words of its own; of none, nothing. */
const anyOf = (alternatives: string, flags: string): RegExp =>
  new RegExp(alternatives === "" ? "(?!)" : `(?<![\\p{L}\\p{N}])(?:${alternatives})${WORD_END}`, flags);

const OR_MORE = new RegExp(`^ (?:${t("prose.orMore").split(" | ").map(escape).join("|")})${WORD_END}`, "iu");
const GOES_ON = new RegExp(
  `^\\s*(?:$|[.,;:)\\]|?!${CITED}]|\\(\\d{4}\\)|(?:${wordsOf(t("prose.afterFigure"))})${WORD_END})`,
  "iu",
);
const HEDGE = anyOf(wordsOf(t("prose.hedges")), "iu");
const CHANGE = new RegExp(`(?<!\\p{L})(?:${wordsOf(t("prose.changes"))})\\s*$`, "iu");
const OTHER_THINGS = anyOf(wordsOf(t("prose.otherThings")), "iu");
const JOINED_BEFORE = new RegExp(`(?:^|\\s)(?:${wordsOf(t("prose.range"))})\\s+$`, "iu");
const JOINED_BEHIND = new RegExp(`^\\s+(?:${wordsOf(t("prose.range"))})(?!\\S)`, "iu");
const RANGE = new RegExp(`\\d[^\\p{L}]*(?:${wordsOf(t("prose.range"))})\\s*$`, "iu");

/** Whether what stands before a number makes another thing of it than a figure. */
const isHedged = (before: string): boolean => {
  const near = before.slice(-60);
  return HEDGE.test(near.split(/\s+/).slice(-4).join(" ")) || RANGE.test(near) || CHANGE.test(near);
};

/** Whether a name is one of several, all of which need not be known: `the others and r2`. */
const isJoined = ({ 0: { length }, index, input }: RegExpExecArray): boolean =>
  JOINED_BEFORE.test(input.slice(Math.max(0, index - 8), index)) ||
  JOINED_BEHIND.test(input.slice(index + length, index + length + 8));

/** Reads the time of a number from what follows it, or else from its whole sentence, where that has one alone. */
function timeReader(times: ReadonlySet<number>): (sentence: string, behind: string) => StatedTime | undefined {
  const at = `(?:${wordsOf(t("prose.atTime"))}) (\\d{4})${WORD_END}(?![–/-]|[.,]\\d)`;
  const bound = new RegExp(`^(?:,? ${at}| \\((\\d{4})\\))`, "iu");
  const named = new RegExp(`(?<!\\p{L})${at}`, "giu");
  const any = /(?<![\p{L}\p{N}.,])\d{4}(?![\p{L}\p{N}]|[.,]\d)/gu;
  return (sentence, behind) => {
    const [, said, bare] = bound.exec(behind) ?? [];
    const next = Number(said ?? bare);
    if (times.has(next)) return { time: next, isBound: true };
    const all = new Set([...sentence.matchAll(any)].map(([year]) => Number(year)).filter((year) => times.has(year)));
    const only = [...sentence.matchAll(named)].map(([, year]) => Number(year)).find((year) => times.has(year));
    return all.size === 1 && only !== undefined ? { time: only, isBound: false } : undefined;
  };
}

/** Reads, before a number, how many are said to be at it: `2 of 4 routes are at `. */
function countReader(nouns: readonly string[]) {
  if (nouns.length === 0) return () => undefined;
  const counted = new RegExp(
    `(?:^|(?<before>[\\p{L}\\p{N}]+)?[^\\p{L}\\p{N}]+)(?<typed>[\\p{L}\\p{N}]+)(?: of (?:the )?[\\p{L}\\p{N}]+)? (?:${nouns.map(escape).join("|")})(?<words>(?: \\p{L}+){1,6}) $`,
    "iu",
  );
  const joins = new RegExp(`^(?: (?:${wordsOf(t("prose.atThreshold"))}))+$`, "iu");
  const range = new RegExp(`^(?:${wordsOf(t("prose.range"))})$`, "iu");
  return (before: string): Pick<StatedCount, "at" | "typed" | "count"> | undefined => {
    const { before: word = "", typed, words } = counted.exec(before.slice(-120))?.groups ?? {};
    const count = typed === undefined ? undefined : toCount(typed);
    if (count === undefined || !joins.test(words!) || HEDGE.test(word) || range.test(word)) return undefined;
    return { at: before.lastIndexOf(typed!, before.length - words!.length), typed: typed!, count };
  };
}

/** Whether an index lies in quotation marks: what is quoted is what somebody said, right or wrong. */
function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  return (before.match(/"/g) ?? []).length % 2 === 1 || before.lastIndexOf("“") > before.lastIndexOf("”");
}
