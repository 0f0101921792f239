import type { DatasetField } from "../../src/model/csv-table.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import type { KnownWhenSpec } from "../../src/charts/known-when/spec.ts";
import type { ChartFault } from "./chart-fault.ts";
import { checkEdition, checkFilled } from "./datasets.ts";

// The columns of published counts that a known-when chart reads.
const columns: Record<string, DatasetField["type"][]> = {
  year: ["integer"],
  low: ["integer", "number"],
  high: ["integer", "number"],
  kind: ["string"],
  label: ["string"],
  published: ["date"],
  source: ["source"],
};

/** The dataset of published counts has the edition, and the fields that are read, without empty cells. */
export const checkPublished = ({ published }: KnownWhenSpec, dataset: DossierRecord<"dataset">): ChartFault[] => [
  ...checkEdition(dataset, published.edition).map((found) => ({ path: ["published", "edition"], ...found })),
  ...Object.entries(columns).flatMap(([name, types]) =>
    checkFilled(dataset, name, types).map((found) => ({ path: ["published", "dataset"], ...found })),
  ),
];
