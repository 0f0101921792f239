import { greatest } from "d3";
import type { Fields } from "../schema/kinds.ts";
import { keyOf } from "./axes.ts";
import type { Cell, DatasetField, Row } from "./table.ts";
import type { Dossier } from "./dossier.ts";
import { reaches } from "./query.ts";
import type { DossierRecord } from "./record.ts";
import { roundTo, subtract } from "./round.ts";

type Dataset = Fields<"dataset">;
type Edition = Dataset["editions"][number];

/** One cell as two editions give it, numbers at the decimals to which they are published. */
export interface CellDiff {
  /** The whole row in the earlier edition and in the later one. */
  rows: readonly [before: Row, after: Row];
  before: Cell;
  after: Cell;
  /** Later minus earlier; undefined where one of the two is no number. */
  difference: number | undefined;
  /** Which of the two reaches the field's threshold, where only one does. */
  reachedOnly: "before" | "after" | undefined;
}

/** What became of a field in the rows that both editions have. */
export interface FieldDiff {
  field: DatasetField;
  /** Cells of all those rows, in the order of the later edition. */
  cells: readonly CellDiff[];
  /** How many of them both editions fill. */
  shared: number;
  /** Those of the shared ones that differ. */
  changed: readonly CellDiff[];
  /** How many numbers of those the earlier edition marks as estimates. */
  estimates: number;
  /** The changed number that lies farthest from what it was. */
  largest: CellDiff | undefined;
  /** Cells that only the later edition fills. */
  appeared: readonly CellDiff[];
  /** Cells that only the earlier edition fills. */
  vanished: readonly CellDiff[];
  /** Cells that reach the field's threshold in one edition and not in the other. */
  crossed: readonly CellDiff[];
}

/** In what two editions of a dataset differ. */
export interface TableDiff {
  /** How many rows both editions have. */
  shared: number;
  /** Rows that only the later edition has. */
  added: readonly Row[];
  /** Rows that only the earlier edition has. */
  removed: readonly Row[];
  /** Every field outside the key, in the dataset's order. */
  fields: readonly FieldDiff[];
}

/** In what an edition differs from another one. */
export interface EditionDiff extends TableDiff {
  from: Edition;
  to: Edition;
  /** The editions rest on different bases, so that a difference need not be a correction. */
  basisDiffers: boolean;
}

/**
 * Compares two editions of a dataset row by row.
 *
 * @throws {Error} when the dataset has no such edition
 */
export function diffEditions(
  dossier: Dossier,
  { id, fields }: DossierRecord<"dataset">,
  from: string,
  to: string,
): EditionDiff {
  const editionOf = (wanted: string): Edition => {
    const edition = fields.editions.find((candidate) => candidate.id === wanted);
    if (!edition) throw new Error(`unknown edition of ${id}: ${wanted}`);
    return edition;
  };
  const [before, after] = [editionOf(from), editionOf(to)];
  return {
    from: before,
    to: after,
    basisDiffers: before.basis !== after.basis,
    ...diffTables(dossier.table(id, from).rows, dossier.table(id, to).rows, fields),
  };
}

/** Compares the rows of two editions by their key, and their cells as they are published. */
export function diffTables(
  before: readonly Row[],
  after: readonly Row[],
  { fields, primary_key, estimate_field }: Pick<Dataset, "fields" | "primary_key" | "estimate_field">,
): TableDiff {
  const index = (rows: readonly Row[]) => new Map(rows.map((row) => [keyOf(row, primary_key), row]));
  const [earlier, later] = [index(before), index(after)];
  const pairs = [...later].flatMap(([key, row]): [Row, Row][] => {
    const other = earlier.get(key);
    return other ? [[other, row]] : [];
  });
  const isEstimate = ([row]: readonly [Row, Row]) => estimate_field !== undefined && row[estimate_field] === true;
  return {
    shared: pairs.length,
    added: [...later].filter(([key]) => !earlier.has(key)).map(([, row]) => row),
    removed: [...earlier].filter(([key]) => !later.has(key)).map(([, row]) => row),
    fields: fields
      .filter(({ name }) => !primary_key.includes(name))
      .map((field): FieldDiff => {
        const cells = pairs.map((rows) => diffCell(rows, field));
        const both = cells.filter((cell) => cell.before !== null && cell.after !== null);
        const changed = both.filter((cell) => cell.before !== cell.after);
        const numbers = changed.filter(({ difference }) => difference !== undefined);
        return {
          field,
          cells,
          shared: both.length,
          changed,
          estimates: numbers.filter(({ rows }) => isEstimate(rows)).length,
          largest: greatest(numbers, ({ difference }) => Math.abs(difference!)),
          appeared: cells.filter((cell) => cell.before === null && cell.after !== null),
          vanished: cells.filter((cell) => cell.before !== null && cell.after === null),
          crossed: both.filter(({ reachedOnly }) => reachedOnly !== undefined),
        };
      }),
  };
}

function diffCell(rows: readonly [Row, Row], field: DatasetField): CellDiff {
  const { name, decimals, threshold } = field;
  const [before, after] = rows.map((row) => {
    const cell = row[name] ?? null;
    return typeof cell === "number" && decimals !== undefined ? roundTo(cell, decimals) : cell;
  }) as [Cell, Cell];
  const isReached = (cell: Cell) => threshold !== undefined && reaches(cell, threshold.value, field.decimals);
  return {
    rows,
    before,
    after,
    difference: typeof before === "number" && typeof after === "number" ? subtract(after, before) : undefined,
    reachedOnly:
      before === null || after === null || isReached(before) === isReached(after)
        ? undefined
        : isReached(before)
          ? "before"
          : "after",
  };
}
