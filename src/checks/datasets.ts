import { dirname, join } from "node:path";
import { checkEdition, checkField } from "../model/check-fields.ts";
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
  dossier.all("dataset").flatMap((dataset) => {
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
      ...checkCells(dossier, dataset),
    ];
  });

/** Cells that are ids or country codes name records that exist. */
function checkCells(dossier: ReadDossier, dataset: ReadRecord<"dataset">): Problem[] {
  // Where an actor could not be read, which is reported itself, its code is not known.
  const allRead = dossier.ids.get("actor")!.size === dossier.all("actor").length;
  const codes = new Set(dossier.all("actor").flatMap(({ fields }) => fields.iso3 ?? []));
  return dataset.fields.editions.flatMap(({ id }) => {
    const table = dossier.tables.get(dataset.id)?.get(id);
    const file = join(dirname(dataset.file), "editions", `${id}.csv`);
    const seen = new Set<string>();
    return (table?.rows ?? []).flatMap((row, index) =>
      dataset.fields.fields.flatMap(({ name, type }): Problem[] => {
        const cell = row[name];
        // A name that is wrong in a hundred rows is reported once, where it first stands.
        if (typeof cell !== "string" || seen.has(`${name} ${cell}`)) return [];
        seen.add(`${name} ${cell}`);
        const place = { file, ...table!.placeOf(index, name) };
        if ((type === "actor" || type === "source") && !dossier.ids.get(type)!.has(cell))
          return [{ ...place, kind: "unknown", found: `${type}: ${cell}`, hint: hintForId(dossier, type, cell) }];
        if (type === "iso3" && allRead && !codes.has(cell)) {
          const near = nearest(cell, codes);
          return [
            {
              ...place,
              kind: "unknown",
              found: `code: ${cell}`,
              hint: `${near ? `did you mean ${near}? or ` : ""}add an actor with iso3: ${cell}`,
            },
          ];
        }
        return [];
      }),
    );
  });
}

/** Indexes of the items that stand in the list before. */
const duplicates = (items: readonly string[]): number[] =>
  items.flatMap((item, index) => (items.indexOf(item) < index ? [index] : []));
