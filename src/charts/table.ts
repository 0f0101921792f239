import type { Cell, Row } from "../model/csv-table.ts";
import type { Chart } from "./chart.ts";
import type { Column } from "./form.ts";
import { formatNumber } from "./format.ts";

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

/** Words that a table needs. */
export interface TableWords {
  estimate: string;
  none: string;
  yes: string;
  no: string;
  /** Title of an edition. */
  edition(id: string): string;
}

/**
 * Prints the rows of a chart as a table: series by time where the form draws
 * series, and otherwise row by row, grouped by edition.
 */
export function toTable(
  { spec, columns, rows, dataset }: Pick<Chart, "spec" | "columns" | "rows" | "dataset">,
  words: TableWords,
): ChartTable {
  if (spec.form === "lines" || spec.form === "heat-map")
    return crossTable(rows, spec.encoding, columns, dataset.fields.estimate_field, words);
  const shown = spec.form === "count-over-time" ? columns.filter(({ name }) => name !== "edition") : columns;
  const toRow = (row: Row) => shown.map((column) => toCell(row[column.name] ?? null, column, words));
  const heads = shown.map((column) => ({ text: column.title, numeric: isNumeric(column) }));
  if (spec.form !== "count-over-time") return { heads, groups: [{ rows: rows.map(toRow) }] };
  const byEdition = Map.groupBy(rows, (row) => String(row.edition));
  return { heads, groups: [...byEdition].map(([id, group]) => ({ title: words.edition(id), rows: group.map(toRow) })) };
}

function crossTable(
  rows: readonly Row[],
  encoding: { series: string; label: string; time: string; value: string },
  columns: readonly Column[],
  estimateField: string | undefined,
  words: TableWords,
): ChartTable {
  const value = columns.find(({ name }) => name === encoding.value)!;
  const label = columns.find(({ name }) => name === encoding.label)!;
  const isEstimate = (row: Row) => estimateField !== undefined && row[estimateField] === true;
  const byTime = Map.groupBy(rows, (row) => Number(row[encoding.time]));
  const times = [...byTime.keys()].sort((a, b) => a - b);
  // A year of nothing but estimates is marked once, in its heading.
  const estimated = new Set(times.filter((time) => byTime.get(time)!.every(isEstimate)));
  const bySeries = Map.groupBy(rows, (row) => row[encoding.series]);
  return {
    heads: [
      { text: label.title, numeric: false },
      ...times.map((time) => ({
        text: estimated.has(time) ? `${time} (${words.estimate})` : String(time),
        numeric: true,
      })),
    ],
    groups: [
      {
        rows: [...bySeries.values()].map((series) => [
          { text: String(series[0]![encoding.label]), numeric: false },
          ...times.map((time) => {
            const row = series.find((candidate) => candidate[encoding.time] === time);
            const cell = toCell(row?.[encoding.value] ?? null, { ...value, unit: undefined }, words);
            return row && isEstimate(row) && !estimated.has(time) && row[encoding.value] !== null
              ? { ...cell, text: `${cell.text} (${words.estimate})` }
              : cell;
          }),
        ]),
      },
    ],
  };
}

function toCell(cell: Cell, column: Column, words: TableWords): TableCell {
  const numeric = isNumeric(column);
  if (cell === null) return { text: numeric ? words.none : "–", numeric };
  if (typeof cell === "boolean") return { text: cell ? words.yes : words.no, numeric };
  // Years are printed as they are, without grouping digits.
  if (typeof cell === "number")
    return { text: column.type === "integer" ? String(cell) : formatNumber(cell, column), numeric };
  if (column.type === "source") return { text: cell, numeric, source: cell };
  return { text: cell, numeric };
}

const isNumeric = ({ type }: Column): boolean => type === "integer" || type === "number";
