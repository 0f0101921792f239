import { toEdtf, type EdtfError } from "../schema/edtf.ts";
import { nearest, suggest } from "../schema/nearest.ts";
import type { Place } from "../schema/place.ts";
import type { Problem } from "../schema/problem.ts";
import type { Cell, DatasetField, Row, Table } from "../model/table.ts";
import { readCells } from "./csv.ts";

/** One edition of a dataset, with its places in the file. */
export interface ReadTable extends Table {
  /** Path of the file as problems tell it. */
  file: string;
  /** False when parts of the file could not be read: nothing can be concluded from the rest. */
  complete: boolean;
  /** Where a cell stands in the file; rows are counted from 0. */
  placeOf(row: number, field: string): Place;
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, one heading line) by the fields of its
 * dataset. An empty cell is null, never zero.
 */
export function readCsv(
  text: string,
  file: string,
  fields: readonly DatasetField[],
  primaryKey: readonly string[],
): { table: ReadTable; problems: Problem[] } {
  const problems: Problem[] = [];
  const at = ({ line, column }: Place, problem: Omit<Problem, "file" | "line" | "column">) =>
    problems.push({ file, line, column, ...problem });
  const rows: Row[] = [];
  const places: Map<string, Place>[] = [];
  const { records, fault } = readCells(text);
  const [heading = [], ...body] = records;
  const names = heading.map((cell) => cell.text);
  const done = () => ({
    table: {
      rows,
      columns: names,
      text,
      file,
      complete: problems.length === 0,
      placeOf: (row: number, field: string) => places[row]?.get(field) ?? { line: 1, column: 1 },
    },
    problems,
  });

  if (fault) {
    at(fault, { kind: "invalid", found: fault.found, hint: fault.hint });
    return done();
  }
  const known = new Map(fields.map((field) => [field.name, field]));
  heading.forEach((cell, index) => {
    const name = cell.text;
    if (!known.has(name))
      at(cell, {
        kind: "unknown",
        found: `column: ${name}`,
        hint: suggest(name, known.keys()) ?? "remove it, or add it to the fields",
      });
    if (names.indexOf(name) < index)
      at(cell, { kind: "duplicate", found: `column: ${name}`, hint: "keep one of the two" });
  });
  const misspelt = names.filter((name) => !known.has(name)).map((name) => nearest(name, known.keys()));
  for (const field of fields)
    if (!names.includes(field.name) && !misspelt.includes(field.name))
      at(
        { line: 1, column: 1 },
        {
          kind: "missing",
          found: `column: ${field.name}`,
          hint: `add the column ${field.name}, or take it out of the fields`,
        },
      );
  if (problems.length > 0) return done();

  // A key that names no field is reported with the dataset.
  const hasKey = primaryKey.every((name) => known.has(name));
  const seen = new Map<string, number>();
  for (const record of body) {
    const [first] = record;
    if (record.length !== names.length) {
      at(first!, {
        kind: "invalid",
        found: `row: ${record.length} ${record.length === 1 ? "cell" : "cells"}`,
        hint: `write ${names.length} cells: ${names.join(", ")}`,
      });
      continue;
    }
    const row: Record<string, Cell> = {};
    const before = problems.length;
    record.forEach((raw, index) => {
      const cell = toCell(raw.text, known.get(names[index]!)!);
      if (cell instanceof CellFault) at(raw, cell.problem);
      else row[names[index]!] = cell;
    });
    if (problems.length > before) continue;
    const key = primaryKey.map((name) => row[name]);
    const empty = hasKey ? primaryKey.find((name) => row[name] === null) : undefined;
    const firstLine = seen.get(JSON.stringify(key));
    if (empty !== undefined)
      at(record[names.indexOf(empty)]!, {
        kind: "missing",
        found: `key: ${empty}`,
        hint: `write ${article(known.get(empty)!)}; a row is named by ${primaryKey.join(" and ")}`,
      });
    else if (hasKey && firstLine !== undefined)
      at(first!, {
        kind: "duplicate",
        found: `key: ${key.join(" ")}`,
        hint: `line ${firstLine} has the same ${primaryKey.join(" and ")}; keep one of the two`,
      });
    else seen.set(JSON.stringify(key), first!.line);
    rows.push(row);
    places.push(new Map(record.map((raw, index) => [names[index]!, raw])));
  }
  return done();
}

class CellFault {
  readonly problem: Omit<Problem, "file" | "line" | "column">;
  constructor(problem: Omit<Problem, "file" | "line" | "column">) {
    this.problem = problem;
  }
}

function toCell(text: string, field: DatasetField): Cell | CellFault {
  const invalid = (hint: string) => new CellFault({ kind: "invalid", found: `${field.name}: ${text}`, hint });
  if (text === "")
    return field.required
      ? new CellFault({
          kind: "missing",
          found: `cell: ${field.name}`,
          hint: `write ${article(field)}, or set required: false for the field`,
        })
      : null;
  switch (field.type) {
    case "integer":
    case "number": {
      const number = field.type === "integer" ? /^-?\d+$/ : /^-?\d+(?:\.\d+)?$/;
      if (!number.test(text))
        return invalid(
          `write ${field.type === "integer" ? "a whole number" : "a number"} in digits, such as ${field.type === "integer" ? "1200" : "1200.5"}`,
        );
      const value = Number(text);
      if (field.minimum !== undefined && value < field.minimum) return invalid(`write at least ${field.minimum}`);
      if (field.maximum !== undefined && value > field.maximum) return invalid(`write at most ${field.maximum}`);
      return value;
    }
    case "boolean":
      return text === "true" ? true : text === "false" ? false : invalid("write true or false");
    case "date":
      try {
        return toEdtf(text).edtf;
      } catch (error) {
        return invalid((error as EdtfError).hint);
      }
    case "iso3":
      return /^[A-Z]{3}$/.test(text) ? text : invalid("write three capital letters, ISO 3166-1 alpha-3");
    default:
      return text;
  }
}

const article = ({ type }: DatasetField): string =>
  articles[type] ?? `the id of ${type === "actor" ? "an" : "a"} ${type}`;

const articles: Partial<Record<DatasetField["type"], string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  date: "a date",
  iso3: "a code of three capital letters",
};
