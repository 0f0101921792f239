import { csvFormatRows } from "d3";
import { toCsvText } from "../../model/csv-cell.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { Chart } from "../chart.ts";
import { attributionOf } from "./attribution.ts";

/**
 * The rows of a chart as CSV (RFC 4180); an empty cell where there is no figure.
 * Rows are copied without what stands above them, so each says where it is from.
 * A text that a spreadsheet might run has an apostrophe before it, see `toCsvText`.
 *
 * @param urlOf the full address of a path on the site
 */
export function chartCsv(dossier: Dossier, chart: Chart, urlOf: (address: string) => string): string {
  const { line } = attributionOf(dossier, chart, urlOf);
  const names = chart.columns.map(({ name }) => name);
  const rows = chart.rows.map((row) => [...names.map((name) => toCsvText(row[name] ?? null)), toCsvText(line)]);
  return `${csvFormatRows([[...names, ATTRIBUTION], ...rows])}\n`;
}

/** Name of the column that is of the file and not of the chart. */
export const ATTRIBUTION = "attribution";
