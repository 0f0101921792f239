import { scaleLinear, scaleUtc, tickStep } from "d3";
import { spellYear } from "../../../i18n/dates.ts";
import { roundTo } from "../../../model/round.ts";
import { wrap } from "../../parts/wrap.ts";
import { layoutTimeAxis } from "../../parts/time-axis.ts";

/** A statement of a number or a range, null where it gives none, and when it was made. */
export interface Statement {
  /** In milliseconds, UTC. */
  time: number;
  low: number | null;
  high: number | null;
  /** What is written beside its mark; empty where nothing is. */
  note: string;
}

/** A statement in its place; x in per cent of the plot, y in px. */
interface StatementMark<S extends Statement> {
  statement: S;
  x1: number;
  x2: number;
  /** Of the mark, and of the statement's time on the axis beside it. */
  y: number;
  timeY: number;
  /** Lines of the note below the mark; they end at the mark where there is more room before it. */
  note: { text: string; y: number }[];
  noteEnds: boolean;
}

export interface KnownWhenLayout<S extends Statement> {
  height: number;
  /** y of the axis of numbers below the last row. */
  baseline: number;
  ticks: { value: number; x: number }[];
  /** Where the axis of numbers begins. */
  from: number;
  /** Times on the axis beside the rows. */
  times: { text: string; y: number }[];
  /** Ends of that axis, in px. */
  span: [from: number, to: number];
  marks: StatementMark<S>[];
}

// Letters of a note that fit on the narrowest plot, and on what lies before it or between a mark and its note.
const NOTE = 32;
const BESIDE = 4;

/** The lines of a note that begins at a mark, or ends there where there is more room before it; of about one length. */
function linesOf(note: string, { x, ends }: { x: number; ends: boolean }): string[] {
  const room = ends ? NOTE : Math.floor((NOTE * (100 - x)) / 100) + BESIDE;
  const lengthOf = (text: string) => text.length;
  const lines = wrap(note, room, lengthOf);
  const even = wrap(note, Math.ceil(note.length / lines.length) + BESIDE, lengthOf);
  return even.length === lines.length ? even : lines;
}

/** How much higher the axis of time is than rows that lie close, so that most keep their distances. */
const ROOM = 1.4;

/**
 * Where an axis of places may begin, as no length is read from it: at zero, or
 * where several numbers all lie in the upper half, a step below the least.
 */
function beginOf(numbers: readonly number[], max: number): number {
  const least = Math.min(...numbers);
  if (least <= max / 2 || least === max) return 0;
  const step = Math.max(1, tickStep(least, max, 4));
  return Math.floor(least / step - 0.5) * step;
}

/**
 * Places one row a statement on a scale of numbers up to `max`, and beside the rows
 * an axis of time. Rows lie as far apart as their times do, but so far at least
 * that the words of one do not cover the next. A statement without a number has
 * no row; the table keeps it.
 */
export function layoutKnownWhen<S extends Statement>(
  statements: readonly S[],
  {
    max = Math.max(1, ...statements.map(({ high }) => high ?? 0)),
    rowHeight = 48,
    lineHeight = 15,
    top = 38,
    bottom = 30,
  }: { max?: number; rowHeight?: number; lineHeight?: number; top?: number; bottom?: number } = {},
): KnownWhenLayout<S> {
  const drawn = statements.filter(({ low, high }) => low !== null && high !== null);
  const [first, last] = [drawn[0], drawn.at(-1)];
  // Without a statement there is nothing to measure.
  if (!first || !last)
    return { height: top + bottom, baseline: top, ticks: [], from: 0, times: [], span: [top, top], marks: [] };
  const from = beginOf(
    drawn.map(({ low }) => low!),
    max,
  );
  // The last fifth is left free for the number that stands behind its mark.
  const x = scaleLinear([from, max], [0, 80]);
  const end = top + Math.round((drawn.length - 1) * rowHeight * ROOM);
  const timeY = scaleUtc([first.time, Math.max(last.time, first.time + 1)], [top, end]);
  let next = top;
  const marks = drawn.map((statement): StatementMark<S> => {
    const y = Math.round(Math.max(next, timeY(statement.time)));
    const x2 = roundTo(x(statement.high!), 2);
    const noteEnds = x2 > 45;
    const lines = statement.note ? linesOf(statement.note, { x: x2, ends: noteEnds }) : [];
    next = y + rowHeight + lines.length * lineHeight;
    return {
      statement,
      x1: roundTo(x(statement.low!), 2),
      x2,
      y,
      timeY: Math.round(timeY(statement.time)),
      note: lines.map((text, index) => ({ text, y: y + 22 + index * lineHeight })),
      noteEnds,
    };
  });
  const baseline = next - rowHeight + 22;
  const { labels } = layoutTimeAxis(new Date(first.time), new Date(last.time));
  return {
    height: baseline + bottom,
    baseline,
    from,
    ticks: x
      .ticks(4)
      .filter(Number.isInteger)
      .map((value) => ({ value, x: roundTo(x(value), 2) })),
    times: labels
      // Beside the rows there is no room for a month and its year.
      .map(({ text, time }) => ({
        text: text.includes(" ") ? spellYear(time.getUTCFullYear()) : text,
        y: Math.max(top, Math.round(timeY(time))),
      }))
      // What began before the first statement is named at its place, where that leaves the next one room.
      .filter(({ y }, index, all) => y <= end && (all[index + 1]?.y ?? Infinity) - y >= 14),
    span: [top, end],
    marks,
  };
}
