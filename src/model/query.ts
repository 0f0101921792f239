import { readNumber } from "../schema/number.ts";
import { readWhere } from "../schema/prose.ts";
import { roundTo } from "./round.ts";
import type { Cell, DatasetField, Row, Table } from "./table.ts";

/** The cells that a row must have. */
export type Where = Readonly<Record<string, Cell>>;

/** Rows that have every one of the cells. */
export function select(rows: readonly Row[], where: Where): Row[] {
  const cells = Object.entries(where);
  return rows.filter((row) => cells.every(([name, cell]) => row[name] === cell));
}

/**
 * Whether a figure reaches a threshold at the precision to which its producer
 * publishes it: 1.9959, published as 2.00, reaches 2.
 */
export const reaches = (value: Cell | undefined, threshold: number, decimals?: number): boolean =>
  typeof value === "number" && (decimals === undefined ? value : roundTo(value, decimals)) >= threshold;

/** How many rows reach a threshold in a field, and how many have a figure at all. */
export function count(
  table: Pick<Table, "rows">,
  where: Where,
  field: DatasetField,
  threshold: number,
): { reaching: number; withFigure: number } {
  const figures = select(table.rows, where)
    .map((row) => row[field.name])
    .filter((cell) => typeof cell === "number");
  return {
    reaching: figures.filter((figure) => reaches(figure, threshold, field.decimals)).length,
    withFigure: figures.length,
  };
}

/** How many rows have something in a field, of whatever type. */
export const countFilled = (table: Pick<Table, "rows">, where: Where, { name }: DatasetField): number =>
  select(table.rows, where).filter((row) => row[name] !== null).length;

/** Reads `year=2023 route=r1`, as `readWhere` does, by the types of the fields; what is none of its type stays text. */
export function parseWhere(text: string, fields: readonly DatasetField[]): Where {
  return Object.fromEntries(
    (readWhere(text) ?? []).map(([name, cell]): [string, Cell] => {
      const type = fields.find((field) => field.name === name)?.type;
      if (type === "integer" || type === "number") return [name, readNumber(cell) ?? cell];
      if (type === "boolean" && (cell === "true" || cell === "false")) return [name, cell === "true"];
      return [name, cell];
    }),
  );
}
