import type { Fields } from "../schema/kinds.ts";

export type DatasetField = Fields<"dataset">["fields"][number];

/** A cell as its field's type says; null where the file leaves it empty. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** One edition of a dataset. */
export interface Table {
  rows: readonly Row[];
  /** Names of the columns as they stand in the file. */
  columns: readonly string[];
  /** The file as the editors keep it; in collections, as it is published. */
  text: string;
}
