import type { EdtfDate } from "../../schema/edtf.ts";
import { roundTo } from "../../model/round.ts";
import { startOfYear } from "../timeline/blocks.ts";
import { toSpan, type End } from "../timeline/span.ts";

/** The time of a post on a line that all share; places in per cent of its length. */
interface PostBar {
  x: number;
  width: number;
  first: End;
  last: End;
}

export interface PostsLayout {
  /** One for each date that was given; undefined where there is none. */
  bars: (PostBar | undefined)[];
  ticks: { x: number; year: number }[];
}

const toVague = (end: End): End => (end === "sharp" ? "vague" : end);

const YEAR = 365.25 * 24 * 60 * 60 * 1000;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/**
 * Places posts on one true scale. An open end reaches the present, or the newest
 * time that is known; an open beginning, a fifth of the line before the oldest.
 *
 * @param present up to when facts were gathered, in ms
 */
export function layoutPosts(
  dates: readonly (EdtfDate | undefined)[],
  { present = -Infinity, most = 6 }: { present?: number | undefined; most?: number } = {},
): PostsLayout {
  const spans = dates.map((date) => date && toSpan(date));
  const known = spans.filter((span) => span !== undefined);
  if (known.length === 0) return { bars: dates.map(() => undefined), ticks: [] };
  const to = Math.max(...known.map(({ end }) => end), ...(known.some(({ last }) => last === "open") ? [present] : []));
  const oldest = Math.min(...known.map(({ start }) => start));
  const before = known.some(({ first }) => first === "open") ? Math.max(YEAR, (to - oldest) / 4) : 0;
  const from = startOfYear(new Date(oldest - before).getUTCFullYear());
  const x = (time: number) => roundTo((100 * (time - from)) / (to - from), 2);
  const bars = spans.map((span, index) => {
    if (!span) return undefined;
    const start = x(span.first === "open" ? from : span.start);
    const end = x(span.last === "open" ? to : span.end);
    // A date that is doubted is drawn as one that is not exact.
    const ends = dates[index]!.uncertain ? { first: toVague(span.first), last: toVague(span.last) } : span;
    return { x: start, width: roundTo(end - start, 2), first: ends.first, last: ends.last };
  });
  const [first, last] = [from, to].map((time) => new Date(time).getUTCFullYear()) as [number, number];
  const step = STEPS.find((step) => (last - first) / step < most) ?? STEPS.at(-1)!;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    ticks.push({ x: x(startOfYear(year)), year });
  return { bars, ticks: ticks.filter(({ x }) => x <= 96) };
}
