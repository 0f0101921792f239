import type { ReadTable } from "../reader/csv-table.ts";
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
  ...dossier
    .all("dataset")
    .flatMap((dataset) => [...checkEditions(dataset), ...checkCategories(dataset), ...checkKeys(dossier, dataset)]),
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
    ...labelsTwice(words).flatMap(([word, label, before]): Problem[] => {
      return [
        {
          file,
          ...document.placeOf([list, word, "label"]),
          kind: "duplicate",
          found: `label: ${label}, which is that of ${before} too`,
          hint: "give each word of a list a label of its own",
        },
      ];
    }),
  ]);

/** Words whose label looks like that of one before them: the word, its label, the other word. */
function labelsTwice(words: Readonly<Record<string, { label: string }>>): [string, string, string][] {
  const seen = new Map<string, string>();
  return Object.entries(words).flatMap(([word, { label }]): [string, string, string][] => {
    const look = lookOf(label);
    const before = seen.get(look);
    if (before !== undefined) return [[word, label, before]];
    seen.set(look, word);
    return [];
  });
}

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

/** Of two categories with one word, the label of one would stand nowhere; of two with one label, nobody could tell the words apart. */
const checkCategories = ({ fields: { fields }, document, file }: ReadRecord<"dataset">): Problem[] =>
  fields.flatMap(({ categories = [] }, field) =>
    (["value", "label"] as const).flatMap((part) => {
      const seen = new Map<string, string>();
      return categories.flatMap(({ [part]: text }, index): Problem[] => {
        const look = lookOf(text);
        const before = seen.get(look);
        seen.set(look, before ?? text);
        if (before === undefined) return [];
        return [
          {
            file,
            ...document.placeOf(["fields", field, "categories", index, part]),
            kind: "duplicate",
            found: `${part}: ${text}${before === text ? "" : `, which looks like ${before}`}`,
            hint: `give each category of a field a ${part} of its own, or keep one of the two`,
          },
        ];
      });
    }),
  );

/** The names of rows are data and may be any text; letters of another script make another row of the same name. */
function checkKeys(dossier: ReadDossier, { id, fields }: ReadRecord<"dataset">): Problem[] {
  const tables = [...(dossier.tables.get(id)?.values() ?? [])];
  const names = fields.fields.filter(({ name, type }) => type === "string" && fields.primary_key.includes(name));
  return names.flatMap(({ name }) => {
    const first = new Map<string, { table: ReadTable; index: number }>();
    for (const table of tables)
      table.rows.forEach((row, index) => {
        const cell = row[name];
        if (typeof cell === "string" && !first.has(cell)) first.set(cell, { table, index });
      });
    return textsThatLookAlike(first.keys()).map(([cell, before]): Problem => {
      const { table, index } = first.get(cell)!;
      return {
        file: table.file,
        ...table.placeOf(index, name),
        kind: "duplicate",
        found: `${name}: ${spell(cell, before)}, which looks like ${spell(before, cell)} and is another text`,
        hint: "write both with the same letters, or tell them apart",
      };
    });
  });
}

/** A text with the letters spelled out in which it differs from another. */
const spell = (text: string, other: string): string => {
  const letters = new Set(other);
  return Array.from(text, (letter) => (letters.has(letter) ? letter : `<${codeOf(letter)}>`)).join("");
};
