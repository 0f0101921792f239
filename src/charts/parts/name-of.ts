import type { Dossier } from "../../model/dossier.ts";
import type { Cell, DatasetField } from "../../model/table.ts";

/**
 * The title of the record whose id a cell is, or the label of its word or category; any other
 * cell as it is, and an id or a word of none, which the check reports.
 */
export function nameOf(
  dossier: Dossier,
  { type, categories }: Pick<DatasetField, "type" | "categories">,
  cell: Cell,
): Cell {
  if (typeof cell !== "string") return cell;
  if (type === "actor" || type === "source") return dossier.find(type, cell)?.title ?? cell;
  if (type === "certainty") return dossier.vocabulary.fields.certainties[cell]?.label ?? cell;
  return categories?.find(({ value }) => value === cell)?.label ?? cell;
}
