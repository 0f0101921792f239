/**
 * Where the values of a table lie along one direction of a plot: at a place for
 * each time or each series, or by the value itself on a straight scale. In a
 * table of rows, each row is a time.
 */
type Reach =
  | { by: "time" | "series"; at: readonly number[] }
  | { by: "value"; domain: readonly [number, number]; range: readonly [number, number] };

/** How a place on a plot is a place in its table; x in per cent of the plot's width, y in px. */
export interface Reading {
  x?: Reach;
  y?: Reach;
  /** Rank of the series in the table, where a plot draws one alone. */
  series?: number;
  /** Colours of a plot that is coloured anew when another year is chosen. */
  steps?: readonly number[];
}

/**
 * Writes a reading into attributes, as `src/client/chart-figure.ts` reads them:
 * `t 0 9.1 18.2`, `s 31 49` or `v 0 5 316 12` (domain, then range).
 */
export const readingAttributes = ({ x, y, series, steps }: Reading): Record<string, string | number> => ({
  ...(x && { "data-x": print(x) }),
  ...(y && { "data-y": print(y) }),
  ...(series !== undefined && { "data-series": series }),
  ...(steps && { "data-steps": steps.join(" ") }),
});

const print = (reach: Reach): string =>
  [reach.by[0], ...(reach.by === "value" ? [...reach.domain, ...reach.range] : reach.at)].join(" ");
