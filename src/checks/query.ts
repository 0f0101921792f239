import { checkEdition, checkField, checkNumeric } from "../model/check-fields.ts";
import type { DatasetField } from "../model/table.ts";
import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { select, type Where } from "../model/query.ts";
import { readNumber } from "../schema/number.ts";
import type { Found } from "../schema/problem.ts";
import { soundTable } from "./datasets.ts";

/** A question to one edition of a dataset, in front matter or in prose. */
interface Query {
  edition: string;
  where: Where;
  field: string;
  /** Rows are counted; without, the cell of one row is read. */
  counts: boolean;
  /** What is read has to be a number. */
  numeric: boolean;
}

/** What is wrong with a part of a query; in `where`, with one of its cells. */
export type QueryFault = Found & { part: "edition" | "field" | "where"; cell?: string };

/**
 * A query names an edition and fields that exist, cells of the right types, and
 * rows that are there: for a count at least one, otherwise exactly one with a figure.
 */
export function checkQuery(dossier: ReadDossier, dataset: ReadRecord<"dataset">, query: Query): QueryFault[] {
  const { edition, where, field, counts, numeric } = query;
  const faults: QueryFault[] = [
    ...checkEdition(dataset, edition).map((found): QueryFault => ({ part: "edition", ...found })),
    ...(numeric ? checkNumeric : checkField)(dataset, field).map((found): QueryFault => ({ part: "field", ...found })),
    ...Object.keys(where).flatMap((cell) =>
      checkCell(dataset, cell, where[cell]).map((found): QueryFault => ({ part: "where", cell, ...found })),
    ),
  ];
  const table = faults.length === 0 ? soundTable(dossier, dataset.id, edition) : undefined;
  if (!table) return faults;
  const rows = select(table.rows, where);
  const cells = Object.entries(where).map(([name, cell]) => `${name}=${cell}`);
  const found = `rows: ${rows.length} for ${cells.join(" ") || "no cells"}`;
  if (rows.length === 0)
    return [
      {
        part: "where",
        kind: "unknown",
        found,
        hint: `no row of edition ${edition} has these cells; look them up in its CSV file`,
      },
    ];
  if (counts) return [];
  if (rows.length > 1)
    return [
      {
        part: "where",
        kind: "invalid",
        found,
        hint: `name one row by ${dataset.fields.primary_key.join(" and ")}`,
      },
    ];
  if (rows[0]![field] !== null) return [];
  return [
    {
      part: "where",
      kind: "missing",
      found: `figure: ${field} for ${cells.join(" ")}`,
      hint: "the cell is empty; say in words that there is no figure",
    },
  ];
}

function checkCell(dataset: ReadRecord<"dataset">, name: string, cell: unknown): Found[] {
  const type = dataset.fields.fields.find((field) => field.name === name)?.type;
  if (!type) return checkField(dataset, name);
  const wanted = kindsOfCell[type] ?? "text";
  const given = typeof cell === "number" ? "number" : typeof cell === "boolean" ? "boolean" : "text";
  if (given === wanted) return [];
  const quotes = wanted === "text" ? " in quotation marks" : isQuoted(cell) ? " without quotation marks" : "";
  return [
    {
      kind: "invalid",
      found: `cell: ${name}=${String(cell)}, which is ${given === "boolean" ? given : article[given]}`,
      hint: `write ${article[wanted]}${quotes}`,
    },
  ];
}

/** Whether a text would be a number, true or false without its quotation marks. */
const isQuoted = (cell: unknown): boolean =>
  cell === "true" || cell === "false" || (typeof cell === "string" && readNumber(cell) !== undefined);

const kindsOfCell: Partial<Record<DatasetField["type"], "number" | "boolean">> = {
  integer: "number",
  number: "number",
  boolean: "boolean",
};
const article = { number: "a number", boolean: "true or false", text: "a text" };
