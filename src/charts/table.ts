import type { Cell, Row } from "../model/csv-table.ts";
import { estimateMark, isNumeric, printCell } from "./cell.ts";
import type { Chart } from "./chart.ts";
import type { Column } from "./form.ts";

interface TableCell {
  text: string;
  numeric: boolean;
  /** Id of a source to link to, where the cell names one. */
  source?: string;
}

/** A chart's values as a reader sees them: heads, and rows that may be grouped. */
export interface ChartTable {
  heads: TableCell[];
  groups: { title?: string; rows: TableCell[][] }[];
}

/**
 * Prints the rows of a chart as a table: series by time where the form draws
 * series, and otherwise row by row, grouped by edition.
 */
export function toTable(chart: Pick<Chart, "spec" | "columns" | "rows" | "dataset">): ChartTable {
  const { spec, columns, rows, dataset } = chart;
  if (spec.form === "lines" || spec.form === "heat-map") return crossTable(chart, spec.encoding);
  const shown = spec.form === "count-over-time" ? columns.filter(({ name }) => name !== "edition") : columns;
  const toRow = (row: Row) => shown.map((column) => toCell(row[column.name] ?? null, column));
  const heads = shown.map((column) => ({ text: column.title, numeric: isNumeric(column) }));
  if (spec.form !== "count-over-time") return { heads, groups: [{ rows: rows.map(toRow) }] };
  const titleOf = (id: string) => dataset.fields.editions.find((edition) => edition.id === id)?.title ?? id;
  const byEdition = Map.groupBy(rows, (row) => String(row.edition));
  return { heads, groups: [...byEdition].map(([id, group]) => ({ title: titleOf(id), rows: group.map(toRow) })) };
}

function crossTable(
  { columns, rows, dataset }: Pick<Chart, "columns" | "rows" | "dataset">,
  encoding: { series: string; label: string; time: string; value: string },
): ChartTable {
  const value = columns.find(({ name }) => name === encoding.value)!;
  const label = columns.find(({ name }) => name === encoding.label)!;
  const { estimate_field } = dataset.fields;
  const isEstimate = (row: Row) => estimate_field !== undefined && row[estimate_field] === true;
  const byTime = Map.groupBy(rows, (row) => Number(row[encoding.time]));
  const times = [...byTime.keys()].sort((a, b) => a - b);
  // A year of nothing but estimates is marked once, in its heading.
  const estimated = new Set(times.filter((time) => byTime.get(time)!.every(isEstimate)));
  const bySeries = Map.groupBy(rows, (row) => row[encoding.series]);
  return {
    heads: [
      { text: label.title, numeric: false },
      ...times.map((time) => ({ text: `${time}${estimateMark(estimated.has(time))}`, numeric: true })),
    ],
    groups: [
      {
        rows: [...bySeries.values()].map((series) => [
          { text: String(series[0]![encoding.label]), numeric: false },
          ...times.map((time) => {
            const row = series.find((candidate) => candidate[encoding.time] === time);
            const cell = toCell(row?.[encoding.value] ?? null, { ...value, unit: undefined });
            const marked = row && row[encoding.value] !== null && isEstimate(row) && !estimated.has(time);
            return marked ? { ...cell, text: `${cell.text}${estimateMark(true)}` } : cell;
          }),
        ]),
      },
    ],
  };
}

const toCell = (cell: Cell, column: Column): TableCell => ({
  text: printCell(cell, column),
  numeric: isNumeric(column),
  ...(column.type === "source" && typeof cell === "string" && { source: cell }),
});
