import { greatest, least } from "d3";
import type { TimeScale } from "./scale.ts";

/** By how much one stretch of a scale is drawn larger than another, at the most. */
export interface Magnified {
  /** As a whole number. */
  times: number;
  /** From the beginning of a time to its end, in ms. */
  dense: readonly [from: number, to: number];
  sparse: readonly [from: number, to: number];
}

/** Tells how unevenly a scale is drawn; undefined where it is even. */
export function magnifiedOf({ stops }: TimeScale): Magnified | undefined {
  if (stops.length < 3) return undefined;
  const stretches = stops.slice(1).map(({ time, at }, rank) => {
    const from = stops[rank]!;
    return { time: [from.time, time] as const, rate: (at - from.at) / (time - from.time) };
  });
  const [dense, sparse] = [greatest(stretches, ({ rate }) => rate)!, least(stretches, ({ rate }) => rate)!];
  return { times: Math.round(dense.rate / sparse.rate), dense: dense.time, sparse: sparse.time };
}
