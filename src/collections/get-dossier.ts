import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import { loadEnvironment } from "../astro/environment.ts";
import { createDossier, type Dossier } from "../model/dossier.ts";
import type { DossierRecord, References } from "../model/record.ts";
import type { Table } from "../model/table.ts";
import { kinds, recordKinds } from "../schema/kinds.ts";
import { historyOf } from "./history.ts";

let joined: { from: CollectionEntry<"settings">["data"]; dossier: Promise<Dossier> } | undefined;

/**
 * The collections joined into the dossier that pages show, its records linked
 * both ways. It is joined once, and anew when the collections are filled anew.
 */
export async function getDossier(): Promise<Dossier> {
  const settings = await getEntry("settings", "dossier");
  if (!settings) throw noDossier();
  if (joined?.from !== settings.data) joined = { from: settings.data, dossier: join(settings.data) };
  return joined.dossier;
}

// The check says what is wrong with them; where in the engine that was missed is nothing to an editor.
const noDossier = (): Error =>
  Object.assign(new Error("The dossier cannot be used: its settings or its vocabulary are wrong."), { stack: "" });

async function join(settings: CollectionEntry<"settings">["data"]): Promise<Dossier> {
  const [vocabulary, about, editions, pictures, references] = await Promise.all([
    getEntry("vocabulary", "vocabulary"),
    getEntry("pages", "about"),
    getCollection("editions"),
    getCollection("images"),
    getCollection("references"),
  ]);
  const referencesOf = new Map<string, References & { file: string }>(references.map(({ id, data }) => [id, data]));
  const records = await Promise.all(
    recordKinds.map(async (kind) => {
      const { folder, address } = kinds[kind];
      return (await getCollection(folder)).map(({ id, data }): DossierRecord => ({
        kind,
        id,
        title: data.title,
        address: `${address}/${id}/`,
        fields: data,
        ...referencesOf.get(`${kind}/${id}`)!,
      }));
    }),
  );
  const tables = new Map<string, Map<string, Table>>();
  for (const { id, data, body = "" } of editions) {
    const [dataset, edition] = id.split("/") as [string, string];
    if (!tables.has(dataset)) tables.set(dataset, new Map());
    tables.get(dataset)!.set(edition, { ...data, text: body });
  }
  return createDossier<unknown, Table>({
    settings: { fields: settings },
    vocabulary: { fields: vocabulary!.data },
    about: about && { kind: "page", id: "about", fields: about.data },
    records: records.flat(),
    tables,
    pictures: new Map(pictures.map(({ id, data }) => [id, data])),
    history: historyOf(loadEnvironment().contentFolder),
  });
}
