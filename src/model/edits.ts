import { kinds, recordKinds } from "../schema/kinds.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord, RecordName } from "./record.ts";

const nameOf = ({ kind, id }: RecordName): string => `${kinds[kind].folder}/${id}`;

/** The days on which a record itself was edited, the latest first; none where that is not known. */
export const editsOf = ({ history }: Pick<Dossier, "history">, record: RecordName): readonly string[] =>
  history?.days.get(nameOf(record)) ?? [];

/**
 * The day on which a page was last edited: that of its record, or the latest of
 * what it lists; undefined where it is not known, or the page tells of none.
 *
 * @param address path on the site, without base: `claims/`
 */
export function lastEdit(dossier: Dossier, address: string): string | undefined {
  const days = toldOn(dossier, address).flatMap((name) => dossier.history?.days.get(name)?.[0] ?? []);
  return days.sort().at(-1);
}

/** The days on which records were edited, the latest first, and which these were, kind by kind. */
export function editedByDay(dossier: Dossier): { day: string; records: DossierRecord[] }[] {
  const records = recordKinds.flatMap((kind): readonly DossierRecord[] => dossier.all(kind));
  const days = new Map<string, DossierRecord[]>();
  for (const record of records)
    for (const day of editsOf(dossier, record)) days.set(day, [...(days.get(day) ?? []), record]);
  return [...days].map(([day, records]) => ({ day, records })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** What a page tells of, by its names in the history. */
function toldOn(dossier: Dossier, address: string): string[] {
  const [section = "", id = ""] = address.split("/");
  const all = (kind: (typeof recordKinds)[number]) => dossier.all(kind).map(nameOf);
  if (address === "" || address === "changes/") return recordKinds.flatMap(all);
  if (section === "about") return ["about", "vocabulary"];
  if (section === "compare") return all("claim");
  if (section === "embedding") return all("chart");
  const kind = recordKinds.find((candidate) => kinds[candidate].address === section);
  if (!kind) return [];
  return id === "" ? all(kind) : [nameOf({ kind, id })];
}
