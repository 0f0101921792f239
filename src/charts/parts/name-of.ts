import type { Dossier } from "../../model/dossier.ts";
import type { Cell, DatasetField } from "../../model/table.ts";

/** The title of the record whose id a cell is; any other cell as it is, and an id of none, which the check reports. */
export const nameOf = (dossier: Dossier, { type }: Pick<DatasetField, "type">, cell: Cell): Cell =>
  (type === "actor" || type === "source") && typeof cell === "string"
    ? (dossier.find(type, cell)?.title ?? cell)
    : cell;
