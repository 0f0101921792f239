import { t } from "../i18n/t.ts";
import type { Cell, DatasetField, Row } from "../model/csv-table.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import type { ChartSpec } from "../schema/chart.ts";
import type { ChartFault } from "./chart-fault.ts";
import type { Chart } from "./chart.ts";
import type { Key } from "./key.ts";
import type { Reading } from "./reading.ts";

/** A column of a chart's table and files. */
export type Column = Pick<DatasetField, "name" | "title" | "type" | "unit" | "decimals">;

/** What a form is given; the edition that it draws is `spec.edition`. */
export interface FormInput<S extends ChartSpec = ChartSpec> {
  spec: S;
  dataset: DossierRecord<"dataset">;
  dossier: Dossier;
}

/** Figures of a form by name, for titles and alternative texts. */
export type Facts = Readonly<Record<string, Cell>>;

/** What a form makes of its input: the rows that it draws, and facts about them. */
export interface FormOutput {
  columns: Column[];
  rows: Row[];
  facts: Facts;
}

/** A plot in its places, as every form gives it; the marks themselves are the form's own. */
export interface Drawing {
  /** Of the plot, in px. */
  height: number;
  /** Room beside the plot: for names behind its right end, or for the heads of rows before its left. */
  side?: keyof typeof sides;
  /** Width of the plot, in px, that a page does not exceed; the same as in the form's `plot.css`. */
  widest?: number;
  /** What the marks mean. */
  keys: Key[];
  /** How a place on the plot is a place in the table. */
  reading: Reading;
}

/** Room beside the plot of a picture, in px: a little less than `.with-names` and `.with-rows`, as its font is narrower. */
export const sides = { names: 133, rows: 118 } as const;

/** A way to draw figures. A form is a folder: its spec, its rows, its layout and its plot. */
export interface Form<S extends ChartSpec = ChartSpec, D extends Drawing = Drawing> {
  /** Whether a figure draws one edition, each in a plot of its own, or all in one plot. */
  editions: "one" | "each" | "all";
  /** Whether its table has a row a series and a column a time, or the rows of its files. */
  table: "series" | "rows";
  /** The years that a reader may move. */
  years?: readonly ("from" | "to")[];
  /** What an editor wrote that cannot be drawn; asked before any table is read. */
  specFaults?(input: FormInput<S>): ChartFault[];
  /** The same of what only the tables can tell, all of which could be read. */
  faults?(input: FormInput<S>): ChartFault[];
  /** Editions of other datasets that its rows are made from as well. */
  reads?(spec: S): { dataset: string; edition: string }[];
  rows(input: FormInput<S>): FormOutput;
  /**
   * Places everything that is drawn.
   *
   * @param width px of the plot where it is known, as in a picture; a page stretches it
   */
  draw(chart: Chart<S>, options?: { width?: number }): D;
}

/** The dataset's field of a name. @throws {Error} when it has none; the check reports that first. */
export function fieldOf(dataset: DossierRecord<"dataset">, name: string): DatasetField {
  const field = dataset.fields.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`unknown field of ${dataset.id}: ${name}`);
  return field;
}

export const editionColumn: Column = { name: "edition", title: t("column.edition"), type: "string" };
