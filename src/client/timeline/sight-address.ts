import type { TimeScale } from "../../charts/timeline/scale.ts";
import { boundsOf } from "../../schema/edtf-bounds.ts";
import type { Sight } from "./moving-marks.ts";

/** What an address wants in sight, `?from=2024-01&to=2024-12`: both whole; all of it where it names no time. */
export function readSight(search: string, scale: TimeScale, narrowest: number): Sight {
  const query = new URLSearchParams(search);
  const bounds = ["from", "to"].map((name) => boundsOf(query.get(name) ?? ""));
  const clamp = (share: number) => Math.min(1, Math.max(0, share));
  const from = bounds[0] ? clamp(scale.toPlace(bounds[0].min)) : 0;
  const to = bounds[1] ? clamp(scale.toPlace(bounds[1].max + 1)) : 1;
  return to - from >= narrowest / 2 ? { from, to } : { from: 0, to: 1 };
}

/** The same address with what is in sight now, in whole days. */
export function writeSight(search: string, sight: Sight, scale: TimeScale): string {
  const query = new URLSearchParams(search);
  query.delete("from");
  query.delete("to");
  if (!isWhole(sight)) {
    // A time that is in sight to its end is named, and not the one that begins there.
    const [from, to] = [scale.toTime(sight.from) + 1000, scale.toTime(sight.to) - 1000];
    // EDTF writes years before 1 in four digits, and `Date` in six.
    const dayOf = (time: number) => new Date(time).toISOString().replace(/^-00/, "-").replace(/T.*/, "");
    query.set("from", dayOf(from));
    query.set("to", dayOf(to));
  }
  return `${query}`;
}

export const isWhole = ({ from, to }: Sight): boolean => from < 1e-6 && to > 1 - 1e-6;
