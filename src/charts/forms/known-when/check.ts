import { checkEdition, checkFilled } from "../../../model/check-fields.ts";
import type { DatasetField } from "../../../model/table.ts";
import { editionsOf } from "../../../schema/chart.ts";
import type { KnownWhenSpec } from "../../../schema/charts/known-when.ts";
import { suggest } from "../../../schema/nearest.ts";
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

/** The statements that are named are there: those of the producer, and those with words beside them. */
export function checkStatements({ spec, dossier }: FormInput<KnownWhenSpec>): ChartFault[] {
  const { published, points, time } = spec;
  const rows = dossier.table(published.dataset, published.edition).rows.filter((row) => row.year === time);
  const ids = new Set(rows.map((row) => String(row.id)));
  const all = new Set([...ids, ...editionsOf(spec)]);
  const check = (named: string, known: ReadonlySet<string>, path: ChartFault["path"]): ChartFault[] =>
    known.has(named)
      ? []
      : [
          {
            path,
            kind: "unknown",
            found: `statement: ${named}`,
            hint: suggest(named, known) ?? `write one of ${[...known].join(", ")}`,
          },
        ];
  return [
    ...published.own.flatMap((id, index) => check(id, ids, ["published", "own", index])),
    ...points.flatMap(({ statement }, index) => check(statement, all, ["points", index, "statement"])),
  ];
}
