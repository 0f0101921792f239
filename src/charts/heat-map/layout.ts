import { roundTo } from "../../model/query.ts";
import { thinLabels, type AxisLabel } from "../axis.ts";
import type { Series } from "../series.ts";
import { stepOf } from "../steps.ts";

/** A cell by its ranks. */
type Cell = [column: number, row: number];

export interface HeatMapLayout {
  height: number;
  /** y of the first row's upper edge, in px. */
  top: number;
  /** Size of the cells' own coordinates: columns and rows, or px where the width is known. */
  span: [width: number, height: number];
  /** One SVG path a colour, lowest first; each cell begins with a move. */
  fills: string[];
  /** Short strokes in the cells that are estimates, one SVG path a colour of the cells. */
  estimates: string[];
  /** Crosses in the cells without a figure. */
  gaps: string;
  /** Names of the series; y in px. */
  rows: { label: string; y: number }[];
  labels: AxisLabel[];
}

/**
 * Places one cell a series and time, in the order given, in the colours between
 * `steps`.
 */
export function layoutHeatMap(
  series: readonly Series[],
  {
    steps = [],
    decimals,
    rowHeight = 18,
    top = 22,
    width,
    height = top + series.length * rowHeight,
  }: {
    steps?: readonly number[];
    decimals?: number | undefined;
    rowHeight?: number;
    top?: number;
    width?: number | undefined;
    height?: number;
  } = {},
): HeatMapLayout {
  const cells = Array.from({ length: steps.length + 1 }, (): Cell[] => []);
  const estimates = cells.map(() => "");
  let gaps = "";
  const columns = series[0]?.points.length ?? 0;
  const [unitX, unitY] = width === undefined ? [1, 1] : [width / Math.max(1, columns), rowHeight];
  const x = (value: number) => roundTo(value * unitX, 2);
  const y = (value: number) => roundTo(value * unitY, 2);
  for (const [row, { points }] of series.entries())
    for (const [column, { value, estimate }] of points.entries()) {
      if (value === null) {
        const [left, right, upper, lower] = [x(column + 0.3), x(column + 0.7), y(row + 0.3), y(row + 0.7)];
        gaps += `M${left},${upper}L${right},${lower}M${right},${upper}L${left},${lower}`;
        continue;
      }
      const index = stepOf(value, steps, decimals);
      cells[index]!.push([column, row]);
      if (estimate) estimates[index]! += `M${x(column + 0.3)},${y(row + 0.72)}h${x(0.34)}`;
    }
  // Moves from cell to cell repeat more than places do, so that the path is sent in fewer bytes.
  const toPath = (of: readonly Cell[]) =>
    of
      .map(([column, row], index) => {
        const [fromColumn, fromRow] = of[index - 1] ?? [0, 0];
        return `m${x(column - fromColumn)},${y(row - fromRow)}h${x(0.94)}v${y(0.92)}h${x(-0.94)}z`;
      })
      .join("");
  return {
    height,
    top,
    span: [x(columns), y(series.length)],
    fills: cells.map(toPath),
    estimates,
    gaps,
    rows: series.map(({ label }, row) => ({ label, y: top + row * rowHeight + rowHeight / 2 })),
    labels: thinLabels(
      (series[0]?.points ?? []).map(({ time }, index) => ({
        text: String(time),
        x: roundTo(((index + 0.47) / columns) * 100, 2),
      })),
    ),
  };
}
