import type { Drawing } from "../chart.ts";

/**
 * Room before and behind the plot of a picture, in px: as `.with-names`, `.with-rows`
 * and `.with-time` have it, or a little less.
 */
export const sides = {
  names: { before: 34, behind: 133 },
  rows: { before: 118, behind: 0 },
  time: { before: 246, behind: 0 },
} as const satisfies Record<NonNullable<Drawing["side"]>, { before: number; behind: number }>;

/** All the room beside a plot. */
export const roomBeside = (side: Drawing["side"]): number => (side ? sides[side].before + sides[side].behind : 0);
