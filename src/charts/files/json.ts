import { citationOf } from "../../model/citation-of.ts";
import type { Row } from "../../model/table.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { Chart, Column } from "../chart.ts";
import { attributionOf } from "./attribution.ts";

/** What `/charts/<id>.json` holds. */
export interface ChartFile {
  id: string;
  title: string;
  /** The picture in words. */
  alt: string;
  /** Address of the page that is the chart's main one, host included. */
  url: string;
  publisher: { name: string; url: string };
  /** Licence of the chart and its words; for that of the figures see `source`. */
  licence: { name: string; url: string };
  /** What to print beside the figures: their source, edition and terms, and a page to look them up. */
  attribution: string;
  dataset: string;
  /** The edition drawn first; rows of other editions say so themselves. */
  edition: string;
  columns: Pick<Column, "name" | "title" | "type" | "unit">[];
  /** The line that values are compared with, where the chart has one. */
  threshold?: { value: number; label: string };
  /** What is said of a time; `break` where the measure changes there. */
  annotations?: readonly { time: number | string; label: string; break: boolean }[];
  /** Since when and why the chart is no longer kept up, and the id of the one to read instead. */
  retired?: { date: string; reason: string; successor?: string | undefined };
  /** Objects with the table's columns; null where there is no figure. */
  rows: readonly Row[];
  source: {
    /** Title of the dataset. */
    title: string;
    producer: string;
    citation: string;
    /** Terms of the figures. */
    licence: { name: string; url?: string | undefined };
    /** Where the figures of each edition drawn were published. */
    editions: { id: string; title: string; published: string; url?: string | undefined }[];
  };
}

/**
 * A chart as data for other programs.
 *
 * @param urlOf the full address of a path on the site
 */
export function chartFile(dossier: Dossier, chart: Chart, urlOf: (address: string) => string): ChartFile {
  const { id, title, alt, record, spec, dataset, edition, drawn, columns, rows } = chart;
  const { publisher, licence, line } = attributionOf(dossier, chart, urlOf);
  const annotations = "annotations" in spec ? spec.annotations : [];
  return {
    id,
    title,
    alt,
    url: urlOf(record.address),
    publisher: { name: publisher, url: urlOf("") },
    licence,
    attribution: line,
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
    ...(spec.retired && { retired: { ...spec.retired, date: spec.retired.date.edtf } }),
    rows,
    source: {
      title: dataset.title,
      producer: dataset.fields.producer,
      citation: citationOf(dataset.fields, drawn),
      licence: dataset.fields.licence,
      editions: drawn.map(({ id, title, published, source }) => ({
        id,
        title,
        published: published.edtf,
        url: dossier.get("source", source).fields.URL,
      })),
    },
  };
}
