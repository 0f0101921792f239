import { sort } from "d3";
import type { SeriesSpec } from "../../schema/chart.ts";
import type { ChartFault } from "../chart-fault.ts";
import type { FormInput } from "../chart.ts";

/** Years of the edition that a chart draws first, rising. */
export const yearsOf = ({ spec: { dataset, edition, encoding }, dossier }: FormInput<SeriesSpec>): number[] =>
  sort(new Set(dossier.table(dataset, edition).rows.map((row) => Number(row[encoding.time]))));

/** The years that a chart names are in the edition that it draws first; `named` holds them by their fields. */
export function checkYears(
  input: FormInput<SeriesSpec>,
  named: Readonly<Record<string, number | undefined>>,
): ChartFault[] {
  const years = yearsOf(input);
  return Object.entries(named).flatMap(([name, year]): ChartFault[] =>
    year === undefined || years.includes(year)
      ? []
      : [
          {
            path: [name],
            kind: "unknown",
            found: `${name}: ${year}`,
            hint:
              years.length > 0
                ? `write a year of edition ${input.spec.edition}: ${years.join(", ")}`
                : `edition ${input.spec.edition} has no rows: leave ${name} out until it has some`,
          },
        ],
  );
}
