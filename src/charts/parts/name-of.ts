import type { Dossier } from "../../model/dossier.ts";
import type { Cell, DatasetField } from "../../model/table.ts";

/**
 * The title of the record whose id a cell is, or the label of its word; any other
 * cell as it is, and an id or a word of none, which the check reports.
 */
export function nameOf(dossier: Dossier, { type }: Pick<DatasetField, "type">, cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  if (type === "actor" || type === "source") return dossier.find(type, cell)?.title ?? cell;
  return type === "certainty" ? (dossier.vocabulary.fields.certainties[cell]?.label ?? cell) : cell;
}
