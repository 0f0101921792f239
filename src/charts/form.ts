import { t } from "../i18n/t.ts";
import type { Cell, DatasetField, Row, Table } from "../model/csv-table.ts";
import type { DossierRecord } from "../model/record.ts";
import type { ChartSpec } from "../schema/chart.ts";

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

export const editionColumn: Column = { name: "edition", title: t("column.edition"), type: "string" };
