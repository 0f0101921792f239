import type { Place } from "../schema/place.ts";

/** A cell as it stands in the file, its quotation marks taken off. */
export interface CsvCell extends Place {
  text: string;
}

/** What keeps a text from being read as CSV. */
export interface CsvFault extends Place {
  found: string;
  hint: string;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y;
const LINE_BREAK = /\r\n|\r|\n/;

/**
 * Reads comma-separated values with the place of every cell, which errors need
 * and CSV libraries do not tell. Blank lines are passed over.
 *
 * Format: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export function readCells(text: string): { records: CsvCell[][]; fault?: CsvFault } {
  const records: CsvCell[][] = [];
  let record: CsvCell[] = [];
  let index = text.startsWith("\uFEFF") ? 1 : 0;
  let [line, column] = [1, 1];
  for (;;) {
    CELL.lastIndex = index;
    const match = CELL.exec(text);
    if (!match) return { records, fault: explain(text.slice(index), { line, column }) };
    const [whole, quoted, plain, end] = match;
    record.push({ text: quoted?.replaceAll('""', '"') ?? plain!, line, column });
    if (end !== ",") {
      if (whole !== end || record.length > 1) records.push(record);
      if (end === "") return { records };
      record = [];
    }
    ({ line, column } = after(whole, { line, column }));
    index += whole.length;
  }
}

/** The place behind a piece of text that starts at a place. */
function after(text: string, { line, column }: Place): Place {
  const lines = text.split(LINE_BREAK);
  return { line: line + lines.length - 1, column: (lines.length > 1 ? 1 : column) + lines.at(-1)!.length };
}

function explain(rest: string, place: Place): CsvFault {
  const start = /^(?:"(?:[^"]|"")*"|[^"]*)/.exec(rest)![0];
  if (!rest.startsWith('"'))
    return {
      ...after(start, place),
      found: "CSV: a quotation mark within a cell",
      hint: 'put the whole cell into quotation marks and double those within: "so ""called"""',
    };
  if (start === "")
    return { ...place, found: "CSV: a quotation mark that is never closed", hint: "close it at the end of the cell" };
  return {
    ...after(start, place),
    found: "CSV: text behind a closing quotation mark",
    hint: 'double the quotation marks within the cell: "so ""called"""',
  };
}
