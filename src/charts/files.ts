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
  /** The line that values are compared with, where the chart has one. */
  threshold?: { value: number; label: string };
  /** What is said of a time; `break` where the measure changes there. */
  annotations?: readonly { time: number | string; label: string; break: boolean }[];
  /** Objects with the table's columns; null where there is no figure. */
  rows: readonly Row[];
  source: {
    citation: string;
    licence: string;
    /** Where the figures of each edition drawn were published. */
    editions: { id: string; title: string; published: string; url?: string | undefined }[];
  };
}

/** A chart as data for other programs. */
export function chartFile(
  dossier: Dossier,
  { id, title, alt, spec, dataset, edition, drawn, columns, rows }: Chart,
): ChartFile {
  const annotations = "annotations" in spec ? spec.annotations : [];
  return {
    id,
    title,
    alt,
    dataset: dataset.id,
    edition: edition.id,
    columns: columns.map(({ name, title, type, unit }) => ({ name, title, type, ...(unit && { unit }) })),
    ...("threshold" in spec && spec.threshold && { threshold: spec.threshold }),
    ...(annotations.length > 0 && {
      annotations: annotations.map((annotation) => ({
        time: typeof annotation.time === "number" ? annotation.time : annotation.time.edtf,
        label: annotation.label,
        break: "break" in annotation && annotation.break,
      })),
    }),
    rows,
    source: {
      citation: dataset.fields.citation,
      licence: dataset.fields.licence.name,
      editions: drawn.map(({ id, title, published, source }) => ({
        id,
        title,
        published: published.edtf,
        url: dossier.get("source", source).fields.URL,
      })),
    },
  };
}

/** The rows of a chart as CSV (RFC 4180); an empty cell where there is no figure. */
export const chartCsv = ({ columns, rows }: Pick<Chart, "columns" | "rows">): string =>
  `${csvFormat(
    rows,
    columns.map(({ name }) => name),
  )}\n`;
