import { csvFormat } from "d3-dsv";
import type { Row } from "../model/csv-table.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Chart } from "./chart.ts";
import type { Column } from "./form.ts";

/** What `/charts/<id>.json` holds. */
export interface ChartFile {
  id: string;
  title: string;
  /** The picture in words. */
  alt: string;
  dataset: string;
  /** The edition drawn first; rows of other editions say so themselves. */
  edition: string;
  columns: Pick<Column, "name" | "title" | "type" | "unit">[];
  /** Objects with the table's columns; null where there is no figure. */
  rows: readonly Row[];
  source: { citation: string; edition: string; published: string; url?: string | undefined; licence: string };
}

/** A chart as data for other programs. */
export function chartFile(dossier: Dossier, { id, title, alt, dataset, edition, columns, rows }: Chart): ChartFile {
  return {
    id,
    title,
    alt,
    dataset: dataset.id,
    edition: edition.id,
    columns: columns.map(({ name, title, type, unit }) => ({ name, title, type, ...(unit && { unit }) })),
    rows,
    source: {
      citation: dataset.fields.citation,
      edition: edition.title,
      published: edition.published.edtf,
      url: dossier.get("source", edition.source).fields.URL,
      licence: dataset.fields.licence.name,
    },
  };
}

/** The rows of a chart as CSV (RFC 4180); an empty cell where there is no figure. */
export const chartCsv = ({ columns, rows }: Pick<Chart, "columns" | "rows">): string =>
  `${csvFormat(
    rows,
    columns.map(({ name }) => name),
  )}\n`;
