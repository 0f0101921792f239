import { kinds, recordKinds } from "../schema/kinds.ts";
import type { Dossier } from "./dossier.ts";
import type { RecordName } from "./record.ts";

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

/** What a page tells of, by its names in the history. */
function toldOn(dossier: Dossier, address: string): string[] {
  const [section = "", id = ""] = address.split("/");
  const all = (kind: (typeof recordKinds)[number]) => dossier.all(kind).map(nameOf);
  if (section === "" || section === "changes") return recordKinds.flatMap(all);
  if (section === "about") return ["about", "vocabulary"];
  if (section === "compare") return all("claim");
  if (section === "embedding") return all("chart");
  const kind = recordKinds.find((candidate) => kinds[candidate].address === section);
  if (!kind) return [];
  return id === "" ? all(kind) : [nameOf({ kind, id })];
}
