import type { Dossier } from "./dossier.ts";
import { select, type Where } from "./query.ts";

/** Whether any of the rows that a question reads is marked as an estimate by its producer. */
export function restsOnEstimates(
  dossier: Dossier,
  { dataset, edition, where }: { dataset: string; edition: string; where: Where },
): boolean {
  const { estimate_field } = dossier.get("dataset", dataset).fields;
  return (
    estimate_field !== undefined &&
    select(dossier.table(dataset, edition).rows, where).some((row) => row[estimate_field] === true)
  );
}
