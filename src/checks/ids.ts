import type { DossierFile, ReadDossier } from "../reader/reading.ts";
import type { RecordKind } from "../schema/fields.ts";
import { idHint, isId } from "../schema/id.ts";
import { kinds, recordKinds } from "../schema/kinds.ts";
import { nearest } from "../schema/nearest.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { settingsSchema } from "../schema/settings.ts";
import { mentions, type Mention } from "../schema/walk.ts";

/** Every id names a record that exists, and every word stands in the vocabulary. */
export function checkIds(dossier: ReadDossier): Problem[] {
  const inRecords = recordKinds.flatMap((kind) =>
    dossier.all(kind).flatMap((record) =>
      mentions(kinds[kind].schema, record.document.value).flatMap((mention) => {
        const place = record.document.placeOf(mention.path);
        if (mention.references === kind && mention.value === record.id && !isSuccessor(mention))
          return [{ file: record.file, ...place, ...namesItself(kind, record.id) }];
        const taken = [
          ...(mention.references === kind ? [record.id] : []),
          ...siblingsOf(record.document.value, mention),
        ];
        return checkMention(dossier, mention, record.file, place, taken);
      }),
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

/** What stands beside a mention in its list, where nothing may stand twice. */
function siblingsOf(value: unknown, { path }: Mention): string[] {
  const list = path.slice(0, -1).reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], value);
  return Array.isArray(list) ? list.filter((item) => typeof item === "string") : [];
}

/** What becomes of a chart that is retired has a rule of its own. */
const isSuccessor = ({ path }: Mention): boolean => path.at(-1) === "successor";

const namesItself = (kind: RecordKind, id: string): Found => ({
  kind: "invalid",
  found: `${kind}: ${id}`,
  hint: `this is the record of ${id} itself; name another, or leave it out`,
});

/**
 * One id or word, wherever it stands.
 *
 * @param taken ids that could not be meant there
 */
export function checkMention(
  dossier: ReadDossier,
  { value, references, vocabulary, words = [] }: Pick<Mention, "value" | "references" | "vocabulary" | "words">,
  file: string,
  place: { line: number; column: number },
  taken: readonly string[] = [],
): Problem[] {
  if (references && !dossier.ids.get(references)!.has(value))
    return [
      {
        file,
        ...place,
        kind: "unknown",
        found: `${references}: ${value}`,
        hint: hintForId(dossier, references, value, { words, taken }),
      },
    ];
  if (vocabulary) {
    const list = Object.keys(dossier.vocabulary.fields[vocabulary]);
    if (!list.includes(value)) {
      const near = nearest(
        value,
        list.filter((word) => !taken.includes(word)),
      );
      return [
        {
          file,
          ...place,
          kind: "unknown",
          found: `word: ${value}`,
          hint: `${near ? `did you mean ${near}?` : `write one of: ${list.join(", ")};`} or ${isId(value) ? `add it to ${vocabulary} in ${dossier.vocabulary.file}` : idHint(value)}`,
        },
      ];
    }
  }
  return [];
}

/** `did you mean a? or add content/sources/b.mdx` */
export function hintForId(
  dossier: ReadDossier,
  kind: RecordKind,
  id: string,
  { words = [], taken = [] }: { words?: readonly string[]; taken?: readonly string[] } = {},
): string {
  const known = [...dossier.ids.get(kind)!.keys()].filter((other) => !taken.includes(other));
  const near = nearest(id, [...words, ...known]);
  const file = kind === "dataset" ? `${id}/dataset.yaml` : kind === "chart" ? `${id}.yaml` : `${id}.mdx`;
  const add = isId(id) ? `add ${folderOf(dossier.settings)}${kinds[kind].folder}/${file}` : idHint(id);
  return near ? `did you mean ${near}? or ${add}` : add;
}

const folderOf = ({ file }: DossierFile<unknown>): string => file.replace(/dossier\.yaml$/, "");
