import { scaleLinear } from "d3-scale";

/** A statement of a number or a range. */
export interface Statement {
  label: string;
  low: number;
  high: number;
}

/** A statement in its place; x in per cent of the plot, y in px. */
export interface StatementMark<S extends Statement> {
  statement: S;
  x1: number;
  x2: number;
  y: number;
  labelY: number;
}

/** Places one row a statement, its words above its mark, on a scale from zero to `max`. */
export function layoutKnownWhen<S extends Statement>(
  statements: readonly S[],
  {
    max = Math.max(1, ...statements.map(({ high }) => high)),
    rowHeight = 46,
    height = statements.length * rowHeight,
  }: { max?: number; rowHeight?: number; height?: number } = {},
): { height: number; marks: StatementMark<S>[] } {
  // The last fifth is left free for the number that stands behind its mark.
  const x = scaleLinear([0, max], [0, 80]);
  return {
    height,
    marks: statements.map((statement, index) => ({
      statement,
      x1: round(x(statement.low)),
      x2: round(x(statement.high)),
      y: index * rowHeight + 30,
      labelY: index * rowHeight + 14,
    })),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
