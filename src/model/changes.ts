import { sort } from "d3";
import { compareEdtf } from "../schema/edtf.ts";
import type { Correction } from "../schema/corrections.ts";
import { recordKinds } from "../schema/kinds.ts";
import type { Dossier } from "./dossier.ts";
import { facetsOf } from "./facets.ts";
import type { DossierRecord } from "./record.ts";

/** What was mended in a record, as its editors noted it. */
export interface Change extends Correction {
  record: DossierRecord;
  /**
   * Where the page of its record tells of it: `corrected-2024-11-05`, and
   * `corrected-2024-11-05-2` for the second that is noted for a day. It is what
   * feeds know a change by: rewording one keeps it, and so does adding one below.
   */
  anchor: string;
}

/** What was mended in a record, the latest first; of one day, what is noted last. */
export function changesOf(record: DossierRecord): Change[] {
  const corrections = "corrections" in record.fields ? record.fields.corrections : [];
  const seen = new Map<string, number>();
  const changes = corrections.map((correction): Change => {
    const { edtf } = correction.date;
    const count = (seen.get(edtf) ?? 0) + 1;
    seen.set(edtf, count);
    return { ...correction, record, anchor: `corrected-${edtf}${count > 1 ? `-${count}` : ""}` };
  });
  return latestFirst(changes.reverse());
}

/**
 * What was mended in a dossier, the latest day first; of one day by kind and in
 * the order in which records of the kind are listed.
 *
 * @param topic leaves out records that are not of it; those of kinds that have no topics are of none
 */
export function allChanges(dossier: Dossier, { topic }: { topic?: string } = {}): Change[] {
  const records = recordKinds
    .flatMap((kind): readonly DossierRecord[] => dossier.all(kind))
    .filter((record) => topic === undefined || facetsOf(dossier, record).topics.includes(topic));
  return latestFirst(records.flatMap(changesOf));
}

/** A sort that leaves what is of one day in its order. */
const latestFirst = (changes: readonly Change[]): Change[] => sort(changes, (a, b) => compareEdtf(b.date, a.date));
