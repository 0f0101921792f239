import type { Fields } from "../schema/kinds.ts";
import type { Dossier } from "./dossier.ts";
import type { CellDiff, FieldDiff } from "./edition-diff.ts";
import { setOut, type SetOut } from "./set-out.ts";

/** The differences of one field, series by time; an edition may have no such row. */
export interface DifferenceTable extends SetOut<CellDiff> {
  /** Names of the series in which nothing differs; the others are set out. */
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
  const out = setOut(dossier, dataset, cells, ({ rows: [, row] }) => row);
  if (!out) return undefined;
  const isChanged = ({ cells }: (typeof out.series)[number]) => cells.some((cell) => cell && differs(cell));
  return {
    times: out.times,
    series: out.series.filter(isChanged),
    unchanged: out.series.filter((series) => !isChanged(series)).map(({ name }) => name),
  };
}
