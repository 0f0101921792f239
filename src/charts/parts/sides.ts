import type { Drawing } from "../chart.ts";

/** Room beside the plot of a picture, in px: a little less than `.with-names` and `.with-rows`, as its font is narrower. */
export const sides = { names: 133, rows: 118 } as const satisfies Record<NonNullable<Drawing["side"]>, number>;
