/** The text of a cell of a published CSV file, as the README says to read it: without the apostrophe before what a spreadsheet might run. */
export const plainText = (cell: string): string =>
  cell.replace(
    /(?<=^|[;\t\r\n])'(?=[\s\p{C}\p{Quotation_Mark}]*[=+\-@\uff1d\uff0b\uff0d\uff20])|^'(?='*[\t\r\n])/gu,
    "",
  );
