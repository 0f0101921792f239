import type { DossierRecord } from "../model/record.ts";
import type { RecordKind } from "../schema/fields.ts";
import { getDossier } from "./get-dossier.ts";

/** The pages of a kind of record, one each, under its id. */
export async function recordPaths<K extends RecordKind>(
  kind: K,
): Promise<{ params: { id: string }; props: { record: DossierRecord<K> } }[]> {
  const dossier = await getDossier();
  return dossier.all(kind).map((record) => ({ params: { id: record.id }, props: { record } }));
}
