import { scaleLinear } from "d3";
import { roundTo } from "../../../model/round.ts";

/** A statement of a number or a range; null where it gives none. */
export interface Statement {
  label: string;
  low: number | null;
  high: number | null;
}

/** A statement in its place; x in per cent of the plot, y in px. */
interface StatementMark<S extends Statement> {
  statement: S;
  x1: number;
  x2: number;
  y: number;
  labelY: number;
}

export interface KnownWhenLayout<S extends Statement> {
  height: number;
  /** y of the axis below the last row. */
  baseline: number;
  ticks: { value: number; x: number }[];
  marks: StatementMark<S>[];
}

/**
 * Places one row a statement, its words above its mark, on a scale from zero to
 * `max`. A statement without a number has no row; the table keeps it.
 */
export function layoutKnownWhen<S extends Statement>(
  statements: readonly S[],
  {
    max = Math.max(1, ...statements.map(({ high }) => high ?? 0)),
    rowHeight = 46,
    bottom = 26,
  }: { max?: number; rowHeight?: number; bottom?: number } = {},
): KnownWhenLayout<S> {
  // The last fifth is left free for the number that stands behind its mark.
  const x = scaleLinear([0, max], [0, 80]);
  const drawn = statements.filter(({ low, high }) => low !== null && high !== null);
  return {
    height: drawn.length * rowHeight + bottom,
    baseline: drawn.length * rowHeight,
    // Without a statement there is nothing to measure.
    ticks: (drawn.length > 0 ? x.ticks(4) : [])
      .filter(Number.isInteger)
      .map((value) => ({ value, x: roundTo(x(value), 2) })),
    marks: drawn.map((statement, index) => ({
      statement,
      x1: roundTo(x(statement.low!), 2),
      x2: roundTo(x(statement.high!), 2),
      y: index * rowHeight + 30,
      labelY: index * rowHeight + 14,
    })),
  };
}
