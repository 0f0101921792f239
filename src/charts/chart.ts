import type { Cell, DatasetField, Row } from "../model/table.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import type { ChartSpec } from "../schema/chart.ts";
import type { ChartFault } from "./chart-fault.ts";

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
  /** Of a row with a cell that names rows of its dataset one after the other: which these are. */
  naming?: ReadonlyMap<Row, Naming>;
}

/** Rows of an edition that a cell of `column` names, in its order. */
export interface Naming {
  column: string;
  edition: string;
  rows: readonly { text: string; row: Row }[];
}

/** A way to draw figures. A form is a folder of `forms/`: its rows, its layout and its plot. */
export interface Form<S extends ChartSpec = ChartSpec, D extends Drawing = Drawing> {
  /** Whether a figure draws one edition, one while its files hold each, or all in one plot. */
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
  /** In a table of rows, each mark of the edition drawn in a sentence; a reader who points at it reads that. */
  say?(chart: Chart<S>): string[];
  /**
   * From when each row is known, in milliseconds, UTC, where it has a day of its own; rows come in that order. A script
   * hides of the plot what is of a later row, by its rank in `data-row`, and what lies behind it in time, in `data-cut`.
   */
  since?(chart: Chart<S>): number[];
  /** What the picture needs to have said of itself in words, such as that its axis is cut; empty where there is nothing. */
  caution?(chart: Chart<S>): string;
  /**
   * Places everything that is drawn.
   *
   * @param options `width` of the plot in px where it is known, as in a picture; a page stretches it. `height` of a
   *   plot that can be lower than usual
   */
  draw(chart: Chart<S>, options?: { width?: number; height?: number }): D;
  /** The shape of its message, without words: a small picture for lists of charts. */
  thumbnail(chart: Chart<S>): Thumbnail;
}

type Edition = DossierRecord<"dataset">["fields"]["editions"][number];

/** A chart of one edition as it is drawn, printed as a table and written to files; `openChart` makes it. */
export interface Chart<S extends ChartSpec = ChartSpec> extends FormOutput {
  id: string;
  /** Address of the page that draws it first: the chart's own, or the one of its edition below that. */
  address: string;
  /** `<id>/<edition>`, under which page and files stay with the edition; undefined where there is none to choose. */
  pin: string | undefined;
  /** The finding. */
  title: string;
  /** What is drawn, without a finding: true of whatever series and years are chosen. */
  subject: string;
  subtitle: string;
  alt: string;
  note?: string | undefined;
  /** What to see in the picture, and what not to conclude from it. */
  reading?: string | undefined;
  spec: S;
  form: Form<S>;
  dataset: DossierRecord<"dataset">;
  /** The edition drawn. */
  edition: Edition;
  /** The newest edition of the dataset, which may be another. */
  newest: Edition;
  /** The editions to choose from, oldest first; the one drawn among them. */
  editions: readonly Edition[];
  /** Every edition whose figures are in the rows. */
  drawn: readonly Edition[];
  /** Ids of the sources of those editions, and of the chart's others. */
  sources: readonly string[];
  record: DossierRecord<"chart">;
}

/** A plot in its places, as every form gives it; the marks themselves are the form's own. */
export interface Drawing {
  /** Of the plot, in px. */
  height: number;
  /** Room beside the plot: for names behind its right end, or before its left for heads of rows, or for an axis of time. */
  side?: "names" | "rows" | "time";
  /** Width of the plot, in px, that a page does not exceed; the same as in the form's `plot.css`. */
  widest?: number;
  /** What the marks mean. */
  keys: Key[];
  /** How a place on the plot is a place in the table. */
  reading: Reading;
}

/** A small picture of a chart that says nothing by words; see `src/styles/thumbnail.css` for the looks. */
export interface Thumbnail {
  /** Of its own coordinates. */
  size: { width: number; height: number };
  shapes: readonly Shape[];
}

/** An SVG path, the classes of its look, and where it begins if not in the corner. */
export interface Shape {
  look: string;
  d: string;
  at?: readonly [x: number, y: number];
}

/** What a mark means: a line of the legend. */
export interface Key {
  text: string;
  shape: "square" | "dot" | "diamond" | "bar" | "zigzag" | "line" | "point" | "cross";
  /** Class of the mark itself. */
  mark: string;
  /** Class of the lines or dots that it is filled with. */
  stripes?: string;
  /** How those run; slanting without it. */
  weave?: "slanted" | "leaning" | "dotted" | "crossed";
  /** What the figure shows of it just now, such as names; a script keeps it true. */
  now?: string;
  /** Under which name a script finds it. */
  role?: string;
  /** Rank of the row of the table that it is of, where it is of one. */
  row?: number;
}

/**
 * Where the values of a table lie along one direction of a plot: at a place for
 * each time or each series, or by the value itself on a straight scale. In a
 * table of rows, each row is a time.
 */
export type Reach =
  | { by: "time" | "series"; at: readonly number[] }
  | { by: "value"; domain: readonly [number, number]; range: readonly [number, number] };

/** How a place on a plot is a place in its table; x in per cent of the plot's width, y in px. */
export interface Reading {
  x?: Reach;
  y?: Reach;
  /** Rank of the series in the table, where a plot draws one alone. */
  series?: number;
  /** Whether a value is a shape, and is read where that is pointed at. */
  shapes?: true;
  /** The steps of colours that change when another year is chosen. */
  steps?: readonly number[];
}
