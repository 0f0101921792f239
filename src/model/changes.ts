import { sort } from "d3";
import type { Correction } from "../schema/corrections.ts";
import { compareEdtf, type EdtfDate } from "../schema/edtf.ts";
import { recordKinds } from "../schema/kinds.ts";
import type { Dossier } from "./dossier.ts";
import { concernedBy, topicsOf } from "./facets.ts";
import type { DossierRecord } from "./record.ts";

/** What was mended in a record, as its editors noted it there. */
export interface Mending extends Correction {
  record: DossierRecord;
  /**
   * Where the page of its record tells of it: `corrected-2024-11-05`, and
   * `corrected-2024-11-05-2` for the second that is noted for a day. It is what
   * feeds know a change by: rewording one keeps it, and so does adding one below.
   */
  anchor: string;
}

/** A note of the editors on what changed. */
export type Note = DossierRecord<"change">;

/** What readers are told of: a note of the editors, or what was mended in a record. */
export type Change = Note | Mending;

export const isNote = (change: Change): change is Note => "fields" in change;

export const isMending = (change: Change): change is Mending => !isNote(change);

export const dateOf = (change: Change): EdtfDate => (isNote(change) ? change.fields.date : change.date);

/** Where on the site a change is told, without base. */
export const placeOf = (change: Change): string =>
  isNote(change) ? change.address : `${change.record.address}#${change.anchor}`;

/** What was mended in a record, the latest first; of one day, what is noted last. */
export function mendingsOf(record: DossierRecord): Mending[] {
  const corrections = "corrections" in record.fields ? record.fields.corrections : [];
  const seen = new Map<string, number>();
  const mendings = corrections.map((correction): Mending => {
    const { edtf } = correction.date;
    const count = (seen.get(edtf) ?? 0) + 1;
    seen.set(edtf, count);
    return { ...correction, record, anchor: `corrected-${edtf}${count > 1 ? `-${count}` : ""}` };
  });
  return latestFirst(mendings.reverse());
}

/**
 * What changed in a dossier, the latest day first; of one day the notes of the
 * editors, then what was mended by kind and in the order in which records of the
 * kind are listed.
 *
 * @param topic leaves out what is not of it; sources, actors and terms are of the topics of the records that use them
 */
export function allChanges(dossier: Dossier, { topic }: { topic?: string } = {}): Change[] {
  const isOf = (record: DossierRecord) => topic === undefined || topicsOf(dossier, record).includes(topic);
  const mendings = recordKinds.flatMap((kind) => dossier.all(kind).flatMap(mendingsOf));
  return latestFirst([...dossier.all("change").filter(isOf), ...mendings.filter(({ record }) => isOf(record))]);
}

/** What changed in a record: what was mended in it, and the notes of the editors that are about it. */
export const changesOf = (dossier: Dossier, record: DossierRecord): Change[] =>
  latestFirst([...notesOn(dossier, record), ...mendingsOf(record)]);

/** The notes of the editors that are about a record. */
const notesOn = (dossier: Dossier, record: DossierRecord): readonly Note[] =>
  dossier.referencing(record, "change").filter((note) => concernedBy(dossier, note).includes(record));

/** A sort that leaves what is of one day in its order. */
const latestFirst = <C extends Change>(changes: readonly C[]): C[] =>
  sort(changes, (a, b) => compareEdtf(dateOf(b), dateOf(a)));
