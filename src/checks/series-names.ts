import { dirname, join } from "node:path";
import { axesOf, keyOf } from "../model/axes.ts";
import type { Row } from "../model/table.ts";
import type { ReadTable } from "../reader/csv-table.ts";
import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { codeOf, spellHidden } from "../schema/characters.ts";
import { lookOf } from "../schema/look-alikes.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { soundTable } from "./datasets.ts";
import { findSlips } from "./key-slips.ts";

type Dataset = ReadRecord<"dataset">;

/** Fields that name a series: its key, and what readers call it. */
interface Naming {
  keys: readonly string[];
  label: string | undefined;
}

/** A series of a dataset has one name, which no other has; keys that look alike are found with the ids. */
export const checkSeriesNames = (dossier: ReadDossier): Problem[] =>
  dossier.all("dataset").flatMap((dataset) => {
    const editions = dataset.fields.editions.flatMap(({ id }) => {
      const table = soundTable(dossier, dataset.id, id);
      return table ? [{ id, table }] : [];
    });
    const problems = namingsOf(dossier, dataset, editions).flatMap((naming) => [
      ...checkNames(dataset, naming, editions),
      ...checkSlips(dataset, naming, editions),
    ]);
    // Several charts may read the same fields, and several rules find the same cell.
    const told = new Set<string>();
    return problems.filter(({ file, line }) => !told.has(`${file}:${line}`) && told.add(`${file}:${line}`));
  });

interface Edition {
  id: string;
  table: ReadTable;
}

/**
 * The fields by which the dataset's page and its charts name series. What a
 * chart reads that tells no row from the next is reported with the chart.
 */
function namingsOf(dossier: ReadDossier, { id, fields }: Dataset, editions: readonly Edition[]): Naming[] {
  const axes = axesOf(fields);
  const known = new Map(fields.fields.map((field) => [field.name, field]));
  const isKey = (names: readonly string[]) =>
    names.every((name) => known.get(name)?.required) &&
    editions.every(({ table: { rows } }) => new Set(rows.map((row) => keyOf(row, names))).size === rows.length);
  const namings: Naming[] = dossier.all("chart").flatMap(({ fields: { dataset, encoding } }) => {
    if (dataset !== id || !("series" in encoding)) return [];
    const { series, label, time } = encoding;
    if (known.get(time)?.type !== "integer" && known.get(time)?.type !== "number") return [];
    return isKey([series, time]) ? [{ keys: [series], label: label === series ? undefined : label }] : [];
  });
  if (axes && axes.series.length > 0) namings.unshift({ keys: axes.series, label: fields.label_field });
  const unique = new Map(
    namings
      .filter(({ keys, label }) => keys.every((name) => known.has(name)) && (!label || known.has(label)))
      .map((naming) => [JSON.stringify(naming), naming]),
  );
  return [...unique.values()];
}

/** In an edition a series has one name; and a name is that of one series, whichever edition has it. */
function checkNames(dataset: Dataset, { keys, label }: Naming, editions: readonly Edition[]): Problem[] {
  if (!label) return [];
  const [name] = keys as [string];
  const keyed = new Map<string, { key: string; where: () => string }>();
  return editions.flatMap(({ id, table }) => {
    const named = new Map<string, { text: string; index: number }>();
    const lineOf = (index: number) => table.placeOf(index, label).line;
    return table.rows.flatMap((row, index): Problem[] => {
      const text = row[label];
      if (text === null || text === undefined) return [];
      const key = keyOf(row, keys);
      const before = named.get(key);
      if (before && before.text !== String(text))
        return [
          at(dataset, id, table, index, label, {
            kind: "contradicted",
            found: `${label}: ${quote(String(text))} for ${print(row, keys)}`,
            hint: `line ${lineOf(before.index)} calls it ${quote(before.text)}; a series has one name in an edition`,
          }),
        ];
      if (before) return [];
      named.set(key, { text: String(text), index });
      // Where several fields name a series, the name may be that of one of them.
      if (keys.length > 1) return [];
      const face = lookOf(String(text));
      const other = keyed.get(face);
      if (!other) keyed.set(face, { key, where: () => `line ${lineOf(index)} of edition ${id}` });
      // Keys that look alike are reported as such.
      if (!other || other.key === key || lookOf(other.key) === lookOf(key)) return [];
      return [
        at(dataset, id, table, index, name, {
          kind: "contradicted",
          found: `${print(row, keys)} for ${quote(String(text))}`,
          hint: `${other.where()} has ${name}=${(JSON.parse(other.key) as string[]).join(" ")} for it; write one key for a series, or give each series a name of its own`,
        }),
      ];
    });
  });
}

/** A key that is nearly another's, and has only what that other lacks, is a slip. */
function checkSlips(dataset: Dataset, { keys, label }: Naming, editions: readonly Edition[]): Problem[] {
  const axes = axesOf(dataset.fields);
  const [name] = keys as [string];
  const type = dataset.fields.fields.find((field) => field.name === name)?.type;
  // Ids and codes are known by their records.
  if (!axes || keys.length > 1 || type !== "string") return [];
  return editions.flatMap(({ id, table }) =>
    findSlips(table.rows, { key: name, time: axes.time, label }).map(({ row, key, meant }) =>
      at(dataset, id, table, row, name, {
        kind: "contradicted",
        found: `${name}: ${quote(key)}`,
        hint: `did you mean ${meant}? It has no row of that ${axes.time}${label ? `; a series of its own has a ${label} of its own` : ""}`,
      }),
    ),
  );
}

/** A text in quotation marks, in which blanks that are not plain can be seen. */
const quote = (text: string): string =>
  `"${spellHidden(text).replace(/(?! )\s|^ | $/gu, (blank) => `<${codeOf(blank)}>`)}"`;

const print = (row: Row, keys: readonly string[]): string => keys.map((name) => `${name}=${row[name]}`).join(" ");

const at = (
  dataset: Dataset,
  edition: string,
  table: ReadTable,
  row: number,
  field: string,
  found: Found,
): Problem => ({
  file: join(dirname(dataset.file), "editions", `${edition}.csv`),
  ...table.placeOf(row, field),
  ...found,
});
