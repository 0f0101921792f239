import { group, sort } from "d3";
import type { Fields } from "../schema/kinds.ts";
import { axesOf, keyOf, seriesName } from "./axes.ts";
import type { Dossier } from "./dossier.ts";
import type { CellDiff, FieldDiff } from "./edition-diff.ts";

/** The differences of one field, series by time. */
export interface DifferenceTable {
  times: readonly number[];
  /** Series in which something differs, each with one cell a time; undefined where an edition has no such row. */
  series: readonly { name: string; cells: readonly (CellDiff | undefined)[] }[];
  /** Names of the series in which nothing does. */
  unchanged: readonly string[];
}

/** Whether two editions give a cell differently, one of them leaving it empty among others. */
export const differs = ({ before, after }: CellDiff): boolean => before !== after;

/** Sets the cells of a field out by series and time; undefined for a dataset without these axes. */
export function differenceTable(
  dossier: Dossier,
  dataset: Fields<"dataset">,
  { cells }: Pick<FieldDiff, "cells">,
): DifferenceTable | undefined {
  const axes = axesOf(dataset);
  if (!axes) return undefined;
  const timeOf = ({ rows: [, row] }: CellDiff) => Number(row[axes.time]);
  const times = sort(new Set(cells.map(timeOf)));
  const series = [...group(cells, ({ rows: [, row] }) => keyOf(row, axes.series)).values()].map((own) => ({
    name: seriesName(dossier, dataset, own[0]!.rows[1]),
    isChanged: own.some(differs),
    cells: times.map((time) => own.find((cell) => timeOf(cell) === time)),
  }));
  return {
    times,
    series: series.filter(({ isChanged }) => isChanged).map(({ name, cells }) => ({ name, cells })),
    unchanged: series.filter(({ isChanged }) => !isChanged).map(({ name }) => name),
  };
}
