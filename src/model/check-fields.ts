import { suggest } from "../schema/nearest.ts";
import type { Found } from "../schema/problem.ts";
import type { DatasetField } from "./table.ts";
import type { DossierRecord } from "./record.ts";

/** The edition is one of the dataset's. */
export function checkEdition(dataset: DossierRecord<"dataset">, edition: string): Found[] {
  const known = dataset.fields.editions.map(({ id }) => id);
  if (known.includes(edition)) return [];
  return [
    {
      kind: "unknown",
      found: `edition: ${edition}`,
      hint: `write one of: ${known.join(", ")}`,
    },
  ];
}

/** The field is one of the dataset's. */
export function checkField(dataset: DossierRecord<"dataset">, field: string): Found[] {
  const known = dataset.fields.fields.map(({ name }) => name);
  if (known.includes(field)) return [];
  return [
    { kind: "unknown", found: `field: ${field}`, hint: suggest(field, known) ?? `write one of: ${known.join(", ")}` },
  ];
}

/** The field is one of the dataset's and holds numbers. */
export function checkNumeric(dataset: DossierRecord<"dataset">, field: string): Found[] {
  const type = dataset.fields.fields.find(({ name }) => name === field)?.type;
  if (!type) return checkField(dataset, field);
  if (type === "number" || type === "integer") return [];
  const numeric = dataset.fields.fields.filter(
    (candidate) => candidate.type === "number" || candidate.type === "integer",
  );
  return [
    {
      kind: "invalid",
      found: `field: ${field}, a ${type}`,
      hint: `name a field of numbers: ${numeric.map(({ name }) => name).join(", ")}`,
    },
  ];
}

/** The field is one of the dataset's, of one of the types, and none of its cells may be empty. */
export function checkFilled(
  dataset: DossierRecord<"dataset">,
  field: string,
  types?: readonly DatasetField["type"][],
): Found[] {
  const found = dataset.fields.fields.find(({ name }) => name === field);
  if (!found) return checkField(dataset, field);
  if (types && !types.includes(found.type))
    return [
      {
        kind: "invalid",
        found: `field: ${field}, a ${found.type}`,
        hint: `the chart reads it as ${types.join(" or ")}; name such a field, or change its type in ${dataset.file}`,
      },
    ];
  if (found.required) return [];
  return [
    {
      kind: "invalid",
      found: `field: ${field}, which may be empty`,
      hint: `the chart needs every cell; take required: false from the field in ${dataset.file}`,
    },
  ];
}
