import { checkEdition, checkFilled } from "../../../model/check-fields.ts";
import type { DatasetField } from "../../../model/table.ts";
import type { KnownWhenSpec } from "../../../schema/charts/known-when.ts";
import { faultsAt, type ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";

// The columns of published counts that are read.
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
export function checkPublished({ spec: { published }, dossier }: FormInput<KnownWhenSpec>): ChartFault[] {
  const dataset = dossier.find("dataset", published.dataset);
  // A dataset that is not there is reported with the other ids.
  if (!dataset) return [];
  return [
    ...faultsAt(["published", "edition"], checkEdition(dataset, published.edition)),
    ...Object.entries(columns).flatMap(([name, types]) =>
      faultsAt(["published", "dataset"], checkFilled(dataset, name, types)),
    ),
  ];
}
