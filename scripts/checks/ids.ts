import type { Dossier } from "../../src/model/dossier.ts";
import type { DossierFile } from "../../src/model/record.ts";
import type { RecordKind } from "../../src/schema/fields.ts";
import { kinds, recordKinds } from "../../src/schema/kinds.ts";
import { nearest } from "../../src/schema/nearest.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { settingsSchema } from "../../src/schema/settings.ts";
import { mentions, type Mention } from "../../src/schema/walk.ts";

/** Every id names a record that exists, and every word stands in the vocabulary. */
export function checkIds(dossier: Dossier): Problem[] {
  const inRecords = recordKinds.flatMap((kind) =>
    dossier
      .all(kind)
      .flatMap((record) =>
        mentions(kinds[kind].schema, record.document.value).flatMap((mention) =>
          checkMention(dossier, mention, record.file, record.document.placeOf(mention.path)),
        ),
      ),
  );
  const inDrafts = dossier.drafts.flatMap(({ schema, document, file }) =>
    mentions(schema, document.value).flatMap((mention) =>
      checkMention(dossier, mention, file, document.placeOf(mention.path)),
    ),
  );
  const inSettings = mentions(settingsSchema, dossier.settings.document.value).flatMap((mention) =>
    checkMention(dossier, mention, dossier.settings.file, dossier.settings.document.placeOf(mention.path)),
  );
  return [...inRecords, ...inDrafts, ...inSettings];
}

/** One id or word, wherever it stands. */
export function checkMention(
  dossier: Dossier,
  { value, references, vocabulary, words = [] }: Pick<Mention, "value" | "references" | "vocabulary" | "words">,
  file: string,
  place: { line: number; column: number },
): Problem[] {
  if (references && !dossier.ids.get(references)!.has(value))
    return [
      {
        file,
        ...place,
        kind: "unknown",
        found: `${references}: ${value}`,
        hint: hintForId(dossier, references, value, words),
      },
    ];
  if (vocabulary) {
    const list = Object.keys(dossier.vocabulary.fields[vocabulary]);
    if (!list.includes(value)) {
      const near = nearest(value, list);
      return [
        {
          file,
          ...place,
          kind: "unknown",
          found: `word: ${value}`,
          hint: `${near ? `did you mean ${near}?` : `write one of: ${list.join(", ")};`} or add it to ${vocabulary} in ${dossier.vocabulary.file}`,
        },
      ];
    }
  }
  return [];
}

/** `did you mean a? or add content/sources/b.mdx` */
export function hintForId(dossier: Dossier, kind: RecordKind, id: string, words: readonly string[] = []): string {
  const near = nearest(id, [...words, ...dossier.ids.get(kind)!.keys()]);
  const file = kind === "dataset" ? `${id}/dataset.yaml` : kind === "chart" ? `${id}.yaml` : `${id}.mdx`;
  const add = `add ${folderOf(dossier.settings)}${kinds[kind].folder}/${file}`;
  return near ? `did you mean ${near}? or ${add}` : add;
}

const folderOf = ({ file }: DossierFile<unknown>): string => file.replace(/dossier\.yaml$/, "");
