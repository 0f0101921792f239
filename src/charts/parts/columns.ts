import { t } from "../../i18n/t.ts";
import type { DatasetField } from "../../model/table.ts";
import type { DossierRecord } from "../../model/record.ts";
import type { Column } from "../chart.ts";

/** The dataset's field of a name. @throws {Error} when it has none; the check reports that first. */
export function fieldOf(dataset: DossierRecord<"dataset">, name: string): DatasetField {
  const field = dataset.fields.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`unknown field of ${dataset.id}: ${name}`);
  return field;
}

export const editionColumn: Column = { name: "edition", title: t("column.edition"), type: "string" };
