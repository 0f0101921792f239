import { extent } from "d3";
import { middleOf } from "./span.ts";
import type { TimedEvent } from "./timed-event.ts";

/** A stretch of time, in ms. */
export interface Window {
  from: number;
  to: number;
}

const MONTHS = 18;

/** How many events a ribbon shows at least, where there are as many. */
const LEAST = 6;

/**
 * The present of a timeline: the months up to its newest event, or to the
 * dossier's present where that is later, in whole months.
 *
 * @param events in order of time
 */
export function presentWindow(events: readonly TimedEvent[], present?: number): Window {
  const starts = events.map(beginOf);
  const newest = starts.at(-1) ?? present ?? 0;
  return {
    from: monthOf(Math.min(monthOf(newest, -MONTHS), starts.at(-LEAST) ?? starts[0] ?? newest)),
    to: monthOf(Math.max(present ?? newest, newest), 1),
  };
}

/** An event among its neighbours: from that many before it to that many after. */
export function neighbourWindow(events: readonly TimedEvent[], id: string, { count = 3 } = {}): Window {
  const rank = events.findIndex((event) => event.id === id);
  const near = events.slice(Math.max(0, rank - count), rank + count + 1);
  const [from = 0, to = 0] = extent(near, beginOf);
  return { from: monthOf(from), to: monthOf(to, 1) };
}

/** Where its mark begins. */
const beginOf = ({ span }: TimedEvent): number => (span.lasts ? span.start : middleOf(span));

/** The beginning of a time's month, or of one so many months later. */
function monthOf(time: number, later = 0): number {
  const date = new Date(time);
  return new Date(0).setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
}
