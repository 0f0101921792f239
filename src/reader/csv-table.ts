import type { Cell, DatasetField, Row, Table } from "../model/table.ts";
import type { Place } from "../schema/place.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { article, CellFault, toCell } from "./csv-cell.ts";
import { headingFaults, otherSeparator } from "./csv-heading.ts";
import { placesIn, readCells } from "./csv.ts";

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
  const at = (place: Place, found: Found) => void problems.push({ file, ...place, ...found });
  const rows: Row[] = [];
  /** Offset of each row. */
  const starts: number[] = [];
  const places = placesIn(text);
  const { records, fault } = readCells(text);
  const [heading, ...body] = records;
  const names = heading?.cells ?? [];
  const done = () => ({
    table: {
      rows,
      columns: names,
      text,
      file,
      complete: problems.length === 0,
      placeOf: (row: number, field: string) => {
        const start = starts[row];
        return start === undefined ? { line: 1, column: 1 } : places.ofCell(start, names.indexOf(field));
      },
    },
    problems,
  });

  const fieldNames = fields.map(({ name }) => name);
  const separated = otherSeparator(text, fieldNames);
  if (separated) {
    at({ line: 1, column: 1 }, separated);
    return done();
  }
  if (fault) {
    const { line, column, found, hint } = fault;
    at({ line, column }, { kind: "invalid", found, hint });
    return done();
  }
  for (const { cell, ...found } of headingFaults(names, fieldNames))
    at(heading ? places.ofCell(heading.start, cell) : { line: 1, column: 1 }, found);
  if (problems.length > 0) return done();

  const known = new Map(fields.map((field) => [field.name, field]));
  const columns = names.map((name) => known.get(name)!);
  // A key that names no field is reported with the dataset.
  const hasKey = primaryKey.every((name) => known.has(name));
  const seen = new Map<string, number>();
  for (const { cells, start } of body) {
    if (cells.length !== names.length) {
      at(places.at(start), {
        kind: "invalid",
        found: `row: ${cells.length} ${cells.length === 1 ? "cell" : "cells"}`,
        hint: rowHint(cells, names),
      });
      continue;
    }
    const row: Record<string, Cell> = {};
    const before = problems.length;
    for (let index = 0; index < cells.length; index++) {
      const cell = toCell(cells[index]!, columns[index]!);
      if (cell instanceof CellFault) at(places.ofCell(start, index), cell.found);
      else row[names[index]!] = cell;
    }
    if (problems.length > before) continue;
    if (hasKey) {
      const cellsOfKey = primaryKey.map((name) => row[name]!);
      const key = JSON.stringify(cellsOfKey);
      const empty = primaryKey.find((name) => row[name] === null);
      const first = seen.get(key);
      if (empty !== undefined)
        at(places.ofCell(start, names.indexOf(empty)), {
          kind: "missing",
          found: `key: ${empty}`,
          hint: `write ${article(known.get(empty)!)}; a row is named by ${primaryKey.join(" and ")}`,
        });
      else if (first !== undefined)
        at(places.at(start), {
          kind: "duplicate",
          found: `key: ${cellsOfKey.join(" ")}`,
          hint: `line ${places.at(first).line} has the same ${primaryKey.join(" and ")}; keep one of the two`,
        });
      else seen.set(key, start);
    }
    rows.push(row);
    starts.push(start);
  }
  return done();
}

/** What to write for a row of too few or too many cells. */
function rowHint(cells: readonly string[], names: readonly string[]): string {
  if (cells.length === 1 && cells[0]!.startsWith("#"))
    return "remove it; what is to be noted of an edition stands in dataset.yaml";
  const write = `write ${names.length} cells: ${names.join(", ")}`;
  if (cells.length < names.length) return write;
  return cells.slice(names.length).every((cell) => cell === "")
    ? `${write}; the commas at its end are too many`
    : `${write}; a cell with a comma in it stands in quotation marks, and decimals have a point`;
}
