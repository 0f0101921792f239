import { descending, max, sort } from "d3";
import { compareEdtf, toEdtf } from "../schema/edtf.ts";
import { axesOf, seriesName } from "./axes.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";
import type { Cell, DatasetField, Row } from "./table.ts";

/** Some rows of a dataset, each by its name and one of its cells. */
interface NewestFigures {
  edition: DossierRecord<"dataset">["fields"]["editions"][number];
  field: DatasetField;
  /** The time of all of them, where the dataset has series over time. */
  time?: number | undefined;
  figures: readonly { name: string; cell: Cell; estimate: boolean }[];
  /** How many rows there are, of that time or in all. */
  of: number;
}

/**
 * The largest figures of the newest time, by the newest edition, or the latest
 * rows of a dataset whose rows have dates; undefined for one that has neither.
 *
 * @param options `most` is how many
 */
export function newestFigures(
  dossier: Dossier,
  dataset: DossierRecord<"dataset">,
  { most = 5 } = {},
): NewestFigures | undefined {
  const { fields, primary_key, estimate_field, editions } = dataset.fields;
  const edition = editions.at(-1)!;
  const axes = axesOf(dataset.fields);
  const others = fields.filter(({ name }) => !primary_key.includes(name));
  const field = others.find(({ type }) => (axes ? type === "number" || type === "integer" : type === "date"));
  if (!field) return undefined;
  const known = dossier.table(dataset.id, edition.id).rows.filter((row) => row[field.name] !== null);
  const time = axes && max(known, (row) => Number(row[axes.time]));
  const rows = axes ? known.filter((row) => row[axes.time] === time) : known;
  const cell = (row: Row): Cell => row[field.name]!;
  const sorted = axes
    ? sort(rows, (a, b) => descending(Number(cell(a)), Number(cell(b))))
    : sort(rows, (a, b) => compareEdtf(toEdtf(cell(b)), toEdtf(cell(a))));
  if (sorted.length === 0) return undefined;
  return {
    edition,
    field,
    time,
    figures: sorted.slice(0, most).map((row) => ({
      name: seriesName(dossier, dataset.fields, row),
      cell: cell(row),
      estimate: estimate_field !== undefined && row[estimate_field] === true,
    })),
    of: rows.length,
  };
}
