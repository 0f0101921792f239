import { printCell } from "../charts/parts/cell.ts";
import { t } from "../i18n/t.ts";
import { rowName } from "../model/axes.ts";
import type { Dossier } from "../model/dossier.ts";
import type { CellDiff, EditionDiff, FieldDiff } from "../model/edition-diff.ts";
import type { DossierRecord } from "../model/record.ts";

/** Says in sentences what became of a field of numbers from one edition to another. */
export function fieldDiffWords(
  dossier: Dossier,
  { fields }: DossierRecord<"dataset">,
  { from, to }: EditionDiff,
  { field, shared, changed, estimates, largest, appeared, vanished }: FieldDiff,
): string {
  const nameOf = ({ rows: [, row] }: CellDiff) => rowName(dossier, fields, row);
  const given = (cells: readonly CellDiff[], side: "before" | "after") =>
    cells.map((cell) => `${nameOf(cell)} (${printCell(cell[side], field)})`).join(", ");
  return [
    changed.length > 0
      ? t("diff.changed", { count: shared, changed: t("diff.differ", { count: changed.length }) })
      : t("diff.unchanged", { count: shared }),
    estimates > 0 && t("diff.estimates", { edition: from.title, count: estimates }),
    largest &&
      t("diff.largest", {
        name: nameOf(largest),
        before: printCell(largest.before, field),
        after: printCell(largest.after, field),
      }),
    vanished.length > 0 && t("diff.cellsOnly", { edition: from.title, which: given(vanished, "before") }),
    appeared.length > 0 && t("diff.cellsOnly", { edition: to.title, which: given(appeared, "after") }),
  ]
    .filter(Boolean)
    .join(" ");
}
