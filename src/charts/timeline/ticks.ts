import type { TimeScale } from "./scale.ts";
import { spellTime, type SpellTime } from "./spell-time.ts";

/** A time that is named below or above a timeline. */
export interface Tick {
  time: number;
  /** As a share of the drawing. */
  at: number;
  text: string;
  /** Whether a year begins with it. */
  isYear: boolean;
}

interface Step {
  /** About as many days as from one tick to the next. */
  days: number;
  unit: "day" | "month" | "year";
  every: number;
}

const STEPS: readonly Step[] = [
  { days: 1, unit: "day", every: 1 },
  { days: 7, unit: "day", every: 7 },
  { days: 30.4, unit: "month", every: 1 },
  { days: 91.3, unit: "month", every: 3 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every): Step => ({ days: 365.2 * every, unit: "year", every })),
];

const DAY = 24 * 60 * 60 * 1000;

/**
 * Names times that stand far enough apart to be read: in each stretch of the
 * scale by itself, so that a year is drawn and named wherever there is room.
 *
 * @param from from where, as a share of the drawing
 * @param to to where
 * @param width of what lies between them, in px
 * @param room from one name to the next, in px
 */
export function layoutTicks(
  scale: TimeScale,
  { from = 0, to = 1, width, room = 44, spell = spellTime }: TickOptions,
): Tick[] {
  const pixels = width / (to - from);
  const inSight = (time: number) => {
    const at = scale.toPlace(time);
    // What would begin at the very end has no room for its name.
    return at >= from && (to - at) * pixels >= room / 2;
  };
  // Where the scale changes is said first; there a year begins.
  const breaks = scale.stops.filter(({ time }) => isYearStart(time) && inSight(time));
  const ticks = breaks.map(({ time }) => toTick(scale, time, "year", spell));
  scale.stops.slice(1).forEach((end, rank) => {
    const start = scale.stops[rank]!;
    const [first, last] = [Math.max(start.at, from), Math.min(end.at, to)];
    if (first >= last) return;
    const perDay = ((end.at - start.at) * pixels * DAY) / (end.time - start.time);
    const step = STEPS.find(({ days }) => days * perDay >= room) ?? STEPS.at(-1)!;
    for (const time of timesOf(step, scale.toTime(first), scale.toTime(last))) {
      const tick = toTick(scale, time, step.unit, spell);
      if (inSight(time) && ticks.every(({ at }) => Math.abs(at - tick.at) * pixels >= room)) ticks.push(tick);
    }
  });
  ticks.sort((a, b) => a.at - b.at);
  const [first, second] = ticks;
  if (first && !first.isYear) {
    // Nobody could tell of which year it is.
    first.text += ` ${new Date(first.time).getUTCFullYear()}`;
    if (second && (second.at - first.at) * pixels < 2 * room) ticks.splice(1, 1);
  }
  return ticks;
}

interface TickOptions {
  from?: number;
  to?: number;
  width: number;
  room?: number;
  spell?: SpellTime;
}

/** Multiples of a step from one time to before another; weeks begin anew with each month. */
function timesOf({ unit, every }: Step, from: number, to: number): number[] {
  const times: number[] = [];
  const start = new Date(from);
  let year = start.getUTCFullYear();
  let month = start.getUTCMonth();
  if (unit === "year")
    for (year = Math.ceil(year / every) * every; utc(year) <= to; year += every) times.push(utc(year));
  else if (unit === "month")
    for (month = Math.ceil(month / every) * every; utc(year, month) <= to; month += every) times.push(utc(year, month));
  else
    for (; utc(year, month) <= to; month++)
      for (let day = 1; day <= (every === 1 ? daysIn(year, month) : 22); day += every)
        times.push(utc(year, month, day));
  return times.filter((time) => time >= from && time <= to);
}

const utc = (year: number, month = 0, day = 1): number => new Date(0).setUTCFullYear(year, month, day);
const isYearStart = (time: number): boolean => time === utc(new Date(time).getUTCFullYear());
const daysIn = (year: number, month: number): number => new Date(utc(year, month + 1, 0)).getUTCDate();

function toTick(scale: TimeScale, time: number, unit: Step["unit"], spell: SpellTime): Tick {
  const isYear = unit === "year" || isYearStart(time);
  return { time, at: scale.toPlace(time), isYear, text: spell(time, isYear ? "year" : unit) };
}
