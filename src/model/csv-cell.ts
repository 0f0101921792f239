import type { Cell } from "./table.ts";

// Before what spreadsheets take for the start of a formula, in full width too, whatever
// they pass over; in some languages their cells end at a semicolon, whatever a file says.
const FORMULA = /(?<=^|[;\t\r\n])(?=[\s\p{C}\p{Quotation_Mark}]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?='*[\t\r\n])/gu;
const NUMBER = /^-(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * A cell as CSV files have it, before quotation: an apostrophe stands before
 * what a spreadsheet might run, at the start of a text or behind a semicolon, tab
 * or line break in it. One that was there is followed by another, so that
 * whoever takes off the first has the text as it was. A number is left alone.
 */
export const toCsvText = (cell: Cell): string =>
  typeof cell !== "string" || NUMBER.test(cell) ? String(cell ?? "") : cell.replace(FORMULA, "'");
