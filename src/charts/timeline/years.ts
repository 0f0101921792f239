import type { Mark } from "./layout.ts";
import type { TimeScale } from "./scale.ts";

/** Room from one name of a year to the next that a finger needs, in px. */
const ROOM = 26;

/**
 * Names the years in which events begin beside an upright timeline, where
 * there is room: those with most events first, since they are looked for.
 *
 * @param height of the timeline, in px
 */
export function placeYears(
  marks: readonly Mark[],
  scale: TimeScale,
  { height }: { height: number },
): { year: number; at: number }[] {
  const counts = new Map<number, number>();
  for (const { event } of marks) {
    const year = new Date(event.span.start).getUTCFullYear();
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const half = ROOM / 2 / height;
  const placed: { year: number; at: number }[] = [];
  for (const [year] of [...counts].sort(([a, some], [b, more]) => more - some || b - a)) {
    const begin = scale.toPlace(new Date(0).setUTCFullYear(year, 0, 1));
    const at = Math.min(1 - half, Math.max(half, begin));
    if (placed.every((other) => Math.abs(other.at - at) >= 2 * half)) placed.push({ year, at });
  }
  return placed.sort((a, b) => a.year - b.year);
}
