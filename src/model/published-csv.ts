import { csvFormatRows, csvParseRows } from "d3";
import { toCsvText } from "./csv-cell.ts";
import type { Table } from "./table.ts";

/** Whether a table has a text that a spreadsheet might run. */
export const hasFormulae = ({ rows }: Pick<Table, "rows">): boolean =>
  rows.some((row) => Object.values(row).some((cell) => typeof cell === "string" && toCsvText(cell) !== cell));

/** The file of an edition as it is published: as the editors keep it, but for texts that a spreadsheet might run. */
export function publishedCsv({ rows, columns, text }: Table): string {
  if (!hasFormulae({ rows })) return text;
  const isText = columns.map((name) => rows.some((row) => typeof row[name] === "string"));
  const cells = csvParseRows(text).map((row) => row.map((cell, column) => (isText[column] ? toCsvText(cell) : cell)));
  return `${csvFormatRows(cells)}\n`;
}
