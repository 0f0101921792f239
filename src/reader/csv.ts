import { bisectRight } from "d3";
import type { Place } from "../schema/place.ts";

/** One record of a file. */
export interface CsvRecord {
  /** Its cells, their quotation marks taken off. */
  cells: string[];
  /** Offset in the text at which it begins; `placesIn` tells the places of its cells from it. */
  start: number;
}

/** What keeps a text from being read as CSV. */
export interface CsvFault extends Place {
  found: string;
  hint: string;
}

const [QUOTE, COMMA, LF, CR] = [0x22, 0x2c, 0x0a, 0x0d];

/**
 * Reads comma-separated values. Blank lines are passed over.
 *
 * Format: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 */
export function readCells(text: string): { records: CsvRecord[]; fault?: CsvFault } {
  const records: CsvRecord[] = [];
  let start = firstOf(text);
  try {
    while (start < text.length) {
      const cells: string[] = [];
      const next = readRecord(text, start, (cell) => cells.push(cell));
      if (!isLineEnd(text.charCodeAt(start))) records.push({ cells, start });
      start = next;
    }
    return { records };
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const { offset, found, hint } = error;
    return { records, fault: { ...placesIn(text).at(offset), found, hint } };
  }
}

/** Tells the places of a text of comma-separated values, once it has counted its lines. */
export function placesIn(text: string): {
  /** The place of an offset. */
  at(offset: number): Place;
  /** The place of a cell of the record that begins at an offset; cells are counted from 0. */
  ofCell(start: number, cell: number): Place;
} {
  let lines: number[] | undefined;
  // Of one record several cells are asked for, one after the other.
  let last: { start: number; offsets: number[] } | undefined;
  const at = (offset: number): Place => {
    lines ??= [firstOf(text), ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
    const line = Math.max(1, bisectRight(lines, offset));
    return { line, column: offset - lines[line - 1]! + 1 };
  };
  return {
    at,
    ofCell: (start, cell) => {
      if (last?.start !== start) {
        const offsets: number[] = [];
        readRecord(text, start, (_, offset) => offsets.push(offset));
        last = { start, offsets };
      }
      return at(last.offsets[cell] ?? start);
    },
  };
}

/** Where the text begins behind its byte order mark. */
const firstOf = (text: string): number => (text.startsWith("\uFEFF") ? 1 : 0);

const isLineEnd = (code: number): boolean => code === LF || code === CR;

class SyntaxFault extends Error {
  readonly offset: number;
  readonly found: string;
  readonly hint: string;
  constructor(offset: number, found: string, hint: string) {
    super(found);
    [this.offset, this.found, this.hint] = [offset, found, hint];
  }
}

/**
 * Reads one record, cell by cell, character by character: a pattern would
 * overflow its stack on a cell of some megabytes.
 *
 * @param each takes a cell and the offset at which it begins
 * @returns the offset behind the end of its line
 * @throws {SyntaxFault} when it is no CSV
 */
function readRecord(text: string, start: number, each: (cell: string, offset: number) => void): number {
  for (let offset = start; ;) {
    const end = text.charCodeAt(offset) === QUOTE ? behindQuotes(text, offset) : behindPlain(text, offset);
    const cell = text.slice(offset, end);
    each(cell.charCodeAt(0) === QUOTE ? unquote(cell) : cell, offset);
    if (end >= text.length) return end;
    const code = text.charCodeAt(end);
    if (isLineEnd(code)) return end + (code === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
    if (code !== COMMA)
      throw new SyntaxFault(
        end,
        "CSV: text behind a closing quotation mark",
        'double the quotation marks within the cell: "so ""called"""',
      );
    offset = end + 1;
  }
}

const unquote = (cell: string): string => cell.slice(1, -1).replaceAll('""', '"');

function behindPlain(text: string, start: number): number {
  for (let offset = start; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === COMMA || isLineEnd(code)) return offset;
    if (code === QUOTE)
      throw new SyntaxFault(
        offset,
        "CSV: a quotation mark within a cell",
        'put the whole cell into quotation marks and double those within: "so ""called"""',
      );
  }
  return text.length;
}

function behindQuotes(text: string, start: number): number {
  for (let close = text.indexOf('"', start + 1); close >= 0; close = text.indexOf('"', close + 2))
    if (text.charCodeAt(close + 1) !== QUOTE) return close + 1;
  throw new SyntaxFault(start, "CSV: a quotation mark that is never closed", "close it at the end of the cell");
}
