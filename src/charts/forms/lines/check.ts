import type { SpecOf } from "../../../schema/chart.ts";
import { suggest } from "../../../schema/nearest.ts";
import type { ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";

/** The series drawn in colour are there. */
export function checkHighlight({ spec, dossier }: FormInput<SpecOf<"lines">>): ChartFault[] {
  const { dataset, edition, encoding, highlight } = spec;
  const known = new Set(dossier.table(dataset, edition).rows.map((row) => String(row[encoding.series])));
  return highlight.flatMap((id, index): ChartFault[] =>
    known.has(id)
      ? []
      : [
          {
            path: ["highlight", index],
            kind: "unknown",
            found: `series: ${id}`,
            hint: suggest(id, known) ?? `write a value of ${encoding.series}`,
          },
        ],
  );
}
