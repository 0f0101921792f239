import { group, sort } from "d3";
import { t } from "../../i18n/t.ts";
import { cellName } from "../../model/cell-name.ts";
import { roundTo } from "../../model/round.ts";
import { rowAnchor } from "../../model/row-address.ts";
import type { Cell, Row } from "../../model/table.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Chart, Column } from "../chart.ts";
import { noteColumn, noteOf } from "../parts/annotations.ts";
import { estimateMark, isNumeric, printCell } from "../parts/cell.ts";
import { formatNumber, formatTime } from "../parts/format.ts";

interface TableCell {
  text: string;
  numeric: boolean;
  /** The figure itself where a cell of a cross table has one, as it is published. */
  figure?: { value: number; estimate: boolean };
  /** Whether the edition ends before the time of the cell, which is no gap in it. */
  beyond?: boolean;
  /** Id of a source to link to, where the cell names one. */
  source?: string;
  /** Rows of the dataset that the cell names, and where each stands on its page. */
  rows?: readonly { text: string; anchor: string }[];
  /** What is said of the time that a cell heads. */
  note?: string | null;
}

/** A row of cells; its series' id where a script may find it by that. */
interface TableRow {
  cells: TableCell[];
  id?: string;
}

/** A chart's values as a reader sees them: heads, and rows that may be grouped. */
export interface ChartTable {
  /** Unit and line of comparison, for all values. */
  caption?: string | undefined;
  /** The times of its columns, where it has one for each. */
  times?: readonly number[];
  heads: TableCell[];
  groups: { title?: string; rows: TableRow[] }[];
}

/** Charts whose table has a column a time. */
type CrossSpec = Extract<ChartSpec, { encoding: { series: string } }>;

/** Prints the rows of a chart as a table, in the way of its form. */
export const toTable = (chart: Chart): ChartTable =>
  chart.form.table === "series" ? crossTable(chart as Chart<CrossSpec>) : rowTable(chart);

/** Row by row, grouped by edition where each has a plot of its own. */
function rowTable({ form, columns, rows, drawn, dataset, naming }: Chart): ChartTable {
  const grouped = form.editions === "each";
  // With one edition there is nothing to tell apart.
  const shown = columns.filter(({ name }) => name !== "edition" || (!grouped && drawn.length > 1));
  const rowsNamed = (row: Row, column: Column) => {
    const named = naming?.get(row);
    if (named?.column !== column.name) return {};
    const anchorOf = (row: Row) => rowAnchor(dataset.fields, named.edition, row);
    return { rows: named.rows.map(({ text, row }) => ({ text: printCell(text, column), anchor: anchorOf(row) })) };
  };
  const toRow = (row: Row): TableRow => ({
    cells: shown.map((column) => ({ ...toCell(row[column.name] ?? null, column), ...rowsNamed(row, column) })),
  });
  return {
    heads: shown.map((column) => ({ text: column.title, numeric: isNumeric(column) })),
    groups: grouped
      ? drawn.map(({ id, title }) => ({ title, rows: rows.filter(({ edition }) => edition === id).map(toRow) }))
      : [{ rows: rows.map(toRow) }],
  };
}

/** What is told apart in a cross table: a series, or an edition where one plot draws them all. */
interface Head {
  id: string;
  title: string;
  rows: readonly Row[];
}

/** A row a series or an edition, a column a time. */
function crossTable(chart: Chart<CrossSpec>): ChartTable {
  const { spec, form, columns, rows, dataset, drawn } = chart;
  const { encoding } = spec;
  const value = columns.find(({ name }) => name === encoding.value)!;
  const isOfEditions = form.editions === "all";
  const name = columns.find(({ name }) => name === (isOfEditions ? "edition" : encoding.label))!;
  const heads: Head[] = isOfEditions
    ? drawn.map(({ id, title }) => {
        const own = rows.filter(({ edition }) => edition === id);
        const note = own[0]?.[noteColumn.name];
        return { id, title: note ? `${title} (${note})` : title, rows: own };
      })
    : [...group(rows, (row) => String(row[encoding.series]))].map(([id, own]) => ({
        id,
        title: cellName(own[0]![encoding.label]!),
        rows: own,
      }));
  const { estimate_field } = dataset.fields;
  const isEstimate = (row: Row) => estimate_field !== undefined && row[estimate_field] === true;
  const byTime = group(rows, (row) => Number(row[encoding.time]));
  const times = sort(byTime.keys());
  // A year of nothing but estimates is marked once, in its heading.
  const estimated = new Set(times.filter((time) => byTime.get(time)!.every(isEstimate)));
  const annotations = "annotations" in spec ? spec.annotations : [];
  return {
    caption: captionOf(chart, value),
    times,
    heads: [
      { text: name.title, numeric: false },
      ...times.map((time) => ({
        text: `${formatTime(time)}${estimateMark(estimated.has(time))}`,
        numeric: true,
        note: noteOf(annotations, time),
      })),
    ],
    groups: [
      {
        rows: heads.map(({ id, title, rows: own }) => ({
          id,
          cells: [
            { text: title, numeric: false },
            ...times.map((time) => {
              const row = own.find((candidate) => candidate[encoding.time] === time);
              // An edition that does not reach a year is not without a figure for it.
              if (!row) return { text: "–", numeric: true, beyond: true };
              const cell = toCell(row[encoding.value] ?? null, { ...value, unit: undefined });
              const number = row[encoding.value];
              if (typeof number !== "number") return cell;
              const figure = { value: roundTo(number, value.decimals), estimate: isEstimate(row) };
              const marked = figure.estimate && !estimated.has(time);
              return { ...cell, figure, text: marked ? `${cell.text}${estimateMark(true)}` : cell.text };
            }),
          ],
        })),
      },
    ],
  };
}

/** `On time, %. Line: 90 % target (90 %)`. */
function captionOf({ spec, rows }: Chart<CrossSpec>, { title, unit }: Column): string {
  const { threshold } = spec;
  const quantity = unit ? t("chart.caption", { title, unit }) : title;
  // Where the rows are editions, the one series that they all give is named here.
  const measure =
    "series" in spec ? `${cellName(rows[0]?.[spec.encoding.label] ?? spec.series)}: ${quantity}` : quantity;
  return threshold
    ? `${measure}. ${t("chart.line", { label: threshold.label, value: formatNumber(threshold.value, { unit }) })}`
    : measure;
}

const toCell = (cell: Cell, column: Column): TableCell => ({
  text: printCell(cell, column),
  numeric: isNumeric(column),
  ...(column.type === "source" && typeof cell === "string" && { source: cell }),
});
