import type { Reach, Reading } from "../chart.ts";

/**
 * Writes a reading into attributes, as `src/client/chart-figure/place.ts` reads them:
 * `t 0 9.1 18.2`, `s 31 49` or `v 0 5 316 12` (domain, then range).
 */
export const readingAttributes = ({ x, y, series, shapes, steps }: Reading): Record<string, string | number> => ({
  ...(x && { "data-x": print(x) }),
  ...(y && { "data-y": print(y) }),
  ...(series !== undefined && { "data-series": series }),
  ...(shapes && { "data-shapes": "" }),
  ...(steps && { "data-steps": steps.join(" ") }),
});

const print = (reach: Reach): string =>
  [reach.by[0], ...(reach.by === "value" ? [...reach.domain, ...reach.range] : reach.at)].join(" ");
