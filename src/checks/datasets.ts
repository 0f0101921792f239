import { dirname, join } from "node:path";
import { checkEdition, checkField } from "../model/check-fields.ts";
import { checkThreshold } from "../model/check-threshold.ts";
import type { ReadTable } from "../reader/csv-table.ts";
import type { ReadDossier, ReadRecord } from "../reader/reading.ts";
import { nearest } from "../schema/nearest.ts";
import type { Found, Problem } from "../schema/problem.ts";
import { hintForId } from "./ids.ts";

/**
 * The rows of an edition; undefined when the file is missing or faulty, which
 * is reported elsewhere, and from which nothing should be concluded.
 */
export function soundTable(dossier: ReadDossier, dataset: string, edition: string): ReadTable | undefined {
  const table = dossier.tables.get(dataset)?.get(edition);
  return table?.complete ? table : undefined;
}

/** The field is one of the dataset's and says true or false. */
function checkBoolean(dataset: ReadRecord<"dataset">, field: string): Found[] {
  const type = dataset.fields.fields.find(({ name }) => name === field)?.type;
  if (!type) return checkField(dataset, field);
  if (type === "boolean") return [];
  return [
    { kind: "invalid", found: `field: ${field}, a ${type}`, hint: "name a field of type boolean, or leave it out" },
  ];
}

/** A dataset's own references hold: its key, its current edition, the records its cells name. */
export const checkDatasets = (dossier: ReadDossier): Problem[] =>
  dossier
    .all("dataset")
    .flatMap((dataset) => [...describedWrongly(dataset), ...checkLines(dataset), ...checkCells(dossier, dataset)]);

/** The lines of comparison lie where their labels say. */
const checkLines = ({ fields: { fields }, file, document }: ReadRecord<"dataset">): Problem[] =>
  fields.flatMap((field, index) =>
    (field.threshold ? checkThreshold(field.threshold, field) : []).map((found) => ({
      file,
      ...document.placeOf(["fields", index, "threshold"]),
      ...found,
    })),
  );

/** Whether a dataset says of itself what holds; its tables may be faulty all the same. */
export const isSoundDataset = (dataset: ReadRecord<"dataset">): boolean => describedWrongly(dataset).length === 0;

function describedWrongly(dataset: ReadRecord<"dataset">): Problem[] {
  const { fields, file, document } = dataset;
  const at = (path: (string | number)[], found: Found[]): Problem[] =>
    found.map((problem) => ({ file, ...document.placeOf(path), ...problem }));
  return [
    ...at(["current_edition"], checkEdition(dataset, fields.current_edition)),
    ...fields.primary_key.flatMap((name, index) => at(["primary_key", index], checkField(dataset, name))),
    ...(fields.label_field ? at(["label_field"], checkField(dataset, fields.label_field)) : []),
    ...(fields.estimate_field ? at(["estimate_field"], checkBoolean(dataset, fields.estimate_field)) : []),
    ...duplicates(fields.editions.map(({ id }) => id)).map((index): Problem => ({
      file,
      ...document.placeOf(["editions", index, "id"]),
      kind: "duplicate",
      found: `edition: ${fields.editions[index]!.id}`,
      hint: "give each edition a name of its own",
    })),
    ...duplicates(fields.fields.map(({ name }) => name)).map((index): Problem => ({
      file,
      ...document.placeOf(["fields", index, "name"]),
      kind: "duplicate",
      found: `field: ${fields.fields[index]!.name}`,
      hint: "give each field a name of its own",
    })),
    ...fields.fields.flatMap(({ name, type, threshold }, index) =>
      threshold && type !== "number" && type !== "integer"
        ? at(
            ["fields", index, "threshold"],
            [
              {
                kind: "invalid",
                found: `threshold: of ${name}, a ${type}`,
                hint: "remove it: only numbers reach one",
              },
            ],
          )
        : [],
    ),
  ];
}

/** Cells that are ids or country codes name records that exist. */
function checkCells(dossier: ReadDossier, dataset: ReadRecord<"dataset">): Problem[] {
  // Where an actor could not be read, which is reported itself, its code is not known.
  const allRead = dossier.ids.get("actor")!.size === dossier.all("actor").length;
  const codes = new Set(dossier.all("actor").flatMap(({ fields }) => fields.iso3 ?? []));
  return dataset.fields.editions.flatMap(({ id }) => {
    const table = dossier.tables.get(dataset.id)?.get(id);
    const file = join(dirname(dataset.file), "editions", `${id}.csv`);
    return dataset.fields.fields.flatMap(({ name, type }): Problem[] => {
      if (type !== "actor" && type !== "source" && type !== "iso3") return [];
      // A name that is wrong in a hundred rows is reported once, where it first stands.
      const first = new Map<string, number>();
      table?.rows.forEach((row, index) => {
        const cell = row[name];
        if (typeof cell === "string" && !first.has(cell)) first.set(cell, index);
      });
      return [...first].flatMap(([cell, index]): Problem[] => {
        if (type !== "iso3") {
          if (dossier.ids.get(type)!.has(cell)) return [];
          const hint = hintForId(dossier, type, cell);
          return [{ file, ...table!.placeOf(index, name), kind: "unknown", found: `${type}: ${cell}`, hint }];
        }
        if (!allRead || codes.has(cell)) return [];
        const near = nearest(cell, codes);
        const hint = `${near ? `did you mean ${near}? or ` : ""}add an actor with iso3: ${cell}`;
        return [{ file, ...table!.placeOf(index, name), kind: "unknown", found: `code: ${cell}`, hint }];
      });
    });
  });
}

/** Indexes of the items that stand in the list before. */
function duplicates(items: readonly string[]): number[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    if (seen.has(item)) return [index];
    seen.add(item);
    return [];
  });
}
