import type { Cell, DatasetField, Row, Table } from "../model/csv-table.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { countOverTime } from "./count-over-time/rows.ts";
import { heatMap } from "./heat-map/rows.ts";
import { knownWhen } from "./known-when/rows.ts";
import { lines } from "./lines/rows.ts";

/** A column of a chart's table and files. */
export type Column = Pick<DatasetField, "name" | "title" | "type" | "unit" | "decimals">;

/** The edition of a dataset from which a form draws. */
export interface EditionData {
  id: string;
  title: string;
  table: Table;
}

/** What a form is given. */
export interface FormInput<S extends ChartSpec = ChartSpec> {
  spec: S;
  dataset: DossierRecord<"dataset">;
  /** Every edition of the dataset, oldest first. */
  editions: readonly EditionData[];
  /** Rows of another dataset that the spec names; see `known-when`. */
  published: readonly Row[];
}

/** Figures of a form by name, for titles and alternative texts. */
export type Facts = Readonly<Record<string, Cell>>;

/** What a form makes of its input: the rows that it draws, and facts about them. */
export interface FormOutput {
  columns: Column[];
  rows: Row[];
  facts: Facts;
}

/** A chart as it is drawn, printed as a table and written to files. */
export interface Chart<S extends ChartSpec = ChartSpec> extends FormOutput {
  id: string;
  address: string;
  title: string;
  alt: string;
  spec: S;
  dataset: DossierRecord<"dataset">;
  edition: DossierRecord<"dataset">["fields"]["editions"][number];
  editions: readonly EditionData[];
  record: DossierRecord<"chart">;
}

// One chart stands on several pages; its rows are computed once.
const opened = new WeakMap<DossierRecord, Chart>();

/** Computes the rows of a chart and fills its title and alternative text with them. */
export function openChart(dossier: Dossier, record: DossierRecord<"chart">): Chart {
  const known = opened.get(record) ?? compute(dossier, record);
  opened.set(record, known);
  return known;
}

function compute(dossier: Dossier, record: DossierRecord<"chart">): Chart {
  const spec = record.fields;
  const dataset = dossier.get("dataset", spec.dataset);
  const editions = dataset.fields.editions.map(({ id, title }) => ({
    id,
    title,
    table: dossier.table(dataset.id, id),
  }));
  const edition = dataset.fields.editions.find(({ id }) => id === spec.edition);
  if (!edition) throw new Error(`unknown edition of ${dataset.id}: ${spec.edition}`);
  const published =
    spec.form === "known-when" ? dossier.table(spec.published.dataset, spec.published.edition).rows : [];
  const output = runForm({ spec, dataset, editions, published });
  return {
    ...output,
    id: record.id,
    address: record.address,
    title: fill(spec.title, output.facts),
    alt: fill(spec.alt, output.facts),
    spec,
    dataset,
    edition,
    editions,
    record,
  };
}

function runForm({ spec, ...input }: FormInput): FormOutput {
  switch (spec.form) {
    case "count-over-time":
      return countOverTime({ spec, ...input });
    case "lines":
      return lines({ spec, ...input });
    case "heat-map":
      return heatMap({ spec, ...input });
    case "known-when":
      return knownWhen({ spec, ...input });
  }
}

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** Names used in a text that a form has no fact for. */
export const unknownFacts = (text: string, facts: Facts): string[] =>
  [...text.matchAll(PLACEHOLDER)].map((match) => match[1]!).filter((name) => !Object.hasOwn(facts, name));

/** Puts facts in the place of their names: `{last_count} of {last_total}`. */
export const fill = (text: string, facts: Facts): string =>
  text.replace(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(facts, name) ? String(facts[name] ?? "no figure") : whole,
  );

/** The dataset's field of a name. @throws {Error} when it has none; the check reports that first. */
export function fieldOf(dataset: DossierRecord<"dataset">, name: string): DatasetField {
  const field = dataset.fields.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`unknown field of ${dataset.id}: ${name}`);
  return field;
}

/** The edition of an id among those of the dataset. */
export function editionOf(editions: readonly EditionData[], id: string): EditionData {
  const edition = editions.find((candidate) => candidate.id === id);
  if (!edition) throw new Error(`unknown edition: ${id}`);
  return edition;
}

export const editionColumn: Column = { name: "edition", title: "Edition", type: "string" };
