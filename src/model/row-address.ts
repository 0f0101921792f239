import type { Fields } from "../schema/kinds.ts";
import type { Dossier } from "./dossier.ts";
import { select, type Where } from "./query.ts";
import type { Row } from "./table.ts";

/** The anchor of a row on its dataset's page, by its edition and its key: `2024.night%20boat.2023`. */
export const rowAnchor = ({ primary_key }: Pick<Fields<"dataset">, "primary_key">, edition: string, row: Row): string =>
  [edition, ...primary_key.map((name) => encodeURIComponent(String(row[name])))].join(".");

/** Where a reader finds what a figure was read from: its row, or the edition where it comes from none or from several. */
export function rowAddress(
  dossier: Dossier,
  { dataset: id, edition, where }: { dataset: string; edition: string; where: Where },
): string {
  const dataset = dossier.get("dataset", id);
  const [row, ...others] = select(dossier.table(id, edition).rows, where);
  return `${dataset.address}#${row && others.length === 0 ? rowAnchor(dataset.fields, edition, row) : edition}`;
}
