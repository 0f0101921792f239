import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { recordKinds } from "../schema/kinds.ts";
import { idsThatLookAlike, lookOf, textsThatLookAlike } from "../schema/look-alikes.ts";
import { codeOf } from "../schema/characters.ts";
import type { Problem } from "../schema/problem.ts";

/** No two ids of a kind, words of a list, editions or names of rows can be taken for each other. */
export const checkLookAlikes = (dossier: ReadDossier): Problem[] => [
  ...recordKinds.flatMap((kind) => {
    const files = dossier.ids.get(kind)!;
    return idsThatLookAlike(files.keys()).map(([id, before]): Problem => ({
      file: files.get(id)!,
      line: 1,
      column: 1,
      kind: "duplicate",
      found: `${kind}: ${id}, which looks like ${before}`,
      hint: `rename one of the two; the other is ${files.get(before)}`,
    }));
  }),
  ...checkWords(dossier),
  ...dossier.all("dataset").flatMap((dataset) => [...checkEditions(dataset), ...checkKeys(dossier, dataset)]),
];

const checkWords = ({ vocabulary: { fields, document, file } }: ReadDossier): Problem[] =>
  Object.entries(fields).flatMap(([list, words]) => [
    ...idsThatLookAlike(Object.keys(words)).map(([word, before]): Problem => ({
      file,
      ...document.placeOfKey([list], word),
      kind: "duplicate",
      found: `word: ${word}, which looks like ${before}`,
      hint: "rename one of the two",
    })),
    // Readers choose a word by its label, and the search finds by it.
    ...Object.entries(words).flatMap(([word, { label }], index, all): Problem[] => {
      const before = all.slice(0, index).find(([, other]) => lookOf(other.label) === lookOf(label));
      if (!before) return [];
      return [
        {
          file,
          ...document.placeOf([list, word, "label"]),
          kind: "duplicate",
          found: `label: ${label}, which is that of ${before[0]} too`,
          hint: "give each word of a list a label of its own",
        },
      ];
    }),
  ]);

function checkEditions({ fields: { editions }, document, file }: ReadRecord<"dataset">): Problem[] {
  const ids = editions.map(({ id }) => id);
  return idsThatLookAlike(ids).map(([id, before]) => ({
    file,
    ...document.placeOf(["editions", ids.indexOf(id), "id"]),
    kind: "duplicate",
    found: `edition: ${id}, which looks like ${before}`,
    hint: "rename one of the two",
  }));
}

/** The names of rows are data and may be any text; letters of another script make another row of the same name. */
function checkKeys(dossier: ReadDossier, { id, fields }: ReadRecord<"dataset">): Problem[] {
  const tables = [...(dossier.tables.get(id)?.values() ?? [])];
  const names = fields.fields.filter(({ name, type }) => type === "string" && fields.primary_key.includes(name));
  return names.flatMap(({ name }) => {
    const cells = tables.flatMap(({ rows }) => rows.map((row) => row[name])).filter((cell) => typeof cell === "string");
    return textsThatLookAlike(cells).flatMap(([cell, before]): Problem[] => {
      const table = tables.find(({ rows }) => rows.some((row) => row[name] === cell))!;
      return [
        {
          file: table.file,
          ...table.placeOf(
            table.rows.findIndex((row) => row[name] === cell),
            name,
          ),
          kind: "duplicate",
          found: `${name}: ${spell(cell, before)}, which looks like ${spell(before, cell)} and is another text`,
          hint: "write both with the same letters, or tell them apart",
        },
      ];
    });
  });
}

/** A text with the letters spelled out in which it differs from another. */
const spell = (text: string, other: string): string => {
  const letters = new Set(other);
  return Array.from(text, (letter) => (letters.has(letter) ? letter : `<${codeOf(letter)}>`)).join("");
};
