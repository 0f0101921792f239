import { extent } from "d3";
import { measure } from "../parts/fonts.ts";
import { startOfYear, densityBlocks } from "./blocks.ts";
import { isCoarse, middleOf, type End } from "./span.ts";
import type { TimedEvent } from "./timed-event.ts";
import { placeNames } from "./names.ts";
import { stackRows } from "./rows.ts";
import { createScale, type TimeScale } from "./scale.ts";
import { stretch } from "./stretch.ts";
import { layoutTicks, type Tick } from "./ticks.ts";

/** An event where it is drawn. Places along the time are shares of the drawing, those across it px. */
export interface Mark {
  event: TimedEvent;
  /** Of what lasts, from its start to its end; otherwise the time in which it happened. */
  from: number;
  to: number;
  /** How its ends are drawn. */
  first: End;
  last: End;
  /** Where its dot stands: in the middle. */
  at: number;
  y: number;
  /** Whether it is drawn in its true length; what is shorter than a dot is drawn as one. */
  isLong: boolean;
  /** What of its name has room behind it, empty where there is none; and how far behind `to`, in px. */
  name: string;
  nameAfter: number;
}

interface Lane {
  id: string;
  /** Its name, in lines; none where there is but one lane. */
  lines: readonly string[];
  y: number;
  height: number;
  marks: Mark[];
}

export interface TimelineLayout {
  scale: TimeScale;
  height: number;
  /** Height of the axis above the lanes. */
  top: number;
  lanes: Lane[];
  ticks: Tick[];
  /** Where the scale changes. */
  breaks: number[];
  /** Where the present of the dossier is, if it is in the drawing. */
  present: number | undefined;
}

/** Radius of a dot, in px. */
export const RADIUS = 5;
/** How far what goes on, and what is about there, is seen to fade, in px. */
export const FADE = 36;
export const VAGUE = 12;
/** From a mark to its name, in px. */
const GAP = 4;
const LINE = 15;
/** From the middle of one row to that of the next, where there is room for it. */
const ROW = 15;
const NAME = 12;

interface Options {
  /** For which width marks are kept apart, in px; the drawing is as wide as there is room. */
  width?: number;
  /** The time that is drawn; the years of the events where none is given. */
  from?: number;
  to?: number;
  /** The present, as the dossier has it, in ms. */
  present?: number | undefined;
  /** Names and order of the lanes, in lines; without them all stand in one. */
  lanes?: readonly { id: string; lines: readonly string[] }[];
  /** Height of the axis, in px. */
  top?: number;
  /** What the rows of a lane may take together, in px; where they need more, they cover each other in part. */
  most?: number;
  /** Whether what is dense is magnified. */
  magnify?: boolean;
}

/**
 * Places events along the time that they took.
 *
 * @param events in order of time; those that lie outside are left out
 */
export function layoutTimeline(
  events: readonly TimedEvent[],
  { width = 720, present, lanes, top = 26, most = Infinity, magnify = true, ...wanted }: Options = {},
): TimelineLayout {
  const { from, to } = { ...yearsOf(events, present), ...wanted };
  const inTime = events.filter(({ span }) => {
    const [first, last] = span.lasts ? [span.start, span.end] : [middleOf(span), middleOf(span)];
    return last >= from && first <= to;
  });
  const starts = inTime.map(({ span }) => Math.max(from, span.first === "open" ? span.end : span.start));
  const blocks = magnify ? densityBlocks(starts, { from, to }) : [{ from, to, count: inTime.length }];
  const scale = createScale(stretch(blocks));
  const now = present !== undefined && present >= from && present <= to ? scale.toPlace(present) : undefined;

  const groups = lanes
    ? lanes.map(({ id, lines }) => ({ id, lines, events: inTime.filter(({ lane }) => lane === id) }))
    : [{ id: "", lines: [], events: inTime }];
  let y = top;
  const placed = groups
    .filter(({ events }) => events.length > 0)
    .map(({ id, lines, events }): Lane => {
      const spread = events.map((event) => placeOf(event, scale, { width, now }));
      const { rows, count } = stackRows(spread.map(({ left, right }) => [left, right]));
      const row = Math.min(ROW, most / count);
      const height = Math.max(count * row, lines.length * LINE) + 9;
      const inner = y + (height - count * row) / 2;
      const placed = spread.map((place, rank) => ({ ...place, y: inner + (rows[rank]! + 0.5) * row }));
      const names = placeNames(
        placed.map(({ mark, y, left, right, nameAt }) => ({ title: mark.event.title, y, left, right, nameAt })),
        { width, measure: (text) => measure(text, { size: NAME }) },
      );
      const lane: Lane = {
        id,
        lines,
        y,
        height,
        marks: placed.map(({ mark, y }, rank) => ({ ...mark, y, name: row < NAME ? "" : names[rank]! })),
      };
      y += height;
      return lane;
    });
  return {
    scale,
    height: y,
    top,
    lanes: placed,
    ticks: layoutTicks(scale, { width }),
    breaks: scale.stops.slice(1, -1).map(({ at }) => at),
    present: now,
  };
}

/** Where an event stands, and between what px it covers others. */
function placeOf(event: TimedEvent, scale: TimeScale, { width, now }: { width: number; now: number | undefined }) {
  const { span } = event;
  const clamp = (place: number) => Math.min(1, Math.max(0, place));
  const fade = FADE / width;
  // What has not ended goes on until the present, and fades from there; as does what goes on beyond the drawing.
  const stop = span.last === "open" ? (now ?? 1) : scale.toPlace(span.end);
  const last = span.lasts && stop > 1 ? "open" : span.last;
  const start = clamp(scale.toPlace(span.start));
  const end = Math.max(start, last === "open" ? Math.min(stop, 1 - fade) : clamp(stop));
  const from = span.first === "open" ? clamp(end - fade) : start;
  const isLong = span.lasts && (end - from) * width >= 2 * RADIUS;
  const at = span.lasts ? (from + end) / 2 : scale.toPlace(middleOf(span));
  const fadeOf = (end: End) => ({ sharp: 0, vague: VAGUE, open: FADE })[end];
  const mark: Mark = {
    event,
    from,
    to: end,
    first: span.first,
    last,
    at,
    y: 0,
    isLong,
    name: "",
    nameAfter: Math.max((isLong ? 0 : RADIUS - (end - at) * width) + fadeOf(last), 0) + GAP,
  };
  const [left, right] = isLong || isCoarse(span) ? [Math.min(at, from), Math.max(at, end)] : [at, at];
  const around = RADIUS + 1.5;
  return {
    mark,
    left: left * width - Math.max(around, fadeOf(span.first)),
    right: right * width + Math.max(around, fadeOf(last)),
    nameAt: end * width + mark.nameAfter,
  };
}

/** From the year of the first event to the end of that of the last, or of the present. */
function yearsOf(events: readonly TimedEvent[], present: number | undefined): { from: number; to: number } {
  const [first = 0, last = 0] = extent([
    ...events.flatMap(({ span }) => [span.start, span.end]),
    ...(present === undefined ? [] : [present]),
  ]);
  const yearOf = (time: number) => new Date(time).getUTCFullYear();
  return { from: startOfYear(yearOf(first)), to: startOfYear(yearOf(last) + 1) };
}
