import { editionsOf } from "../../../schema/chart.ts";
import type { MapSpec } from "../../../schema/charts/map.ts";
import type { ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";
import { checkCountries } from "../../parts/check-countries.ts";
import { checkSteps, checkThreshold } from "../../parts/check-steps.ts";
import { checkYears } from "../../parts/check-years.ts";

export const checkMapSpec = ({ spec }: FormInput<MapSpec>): ChartFault[] => [
  ...checkSteps(spec.steps),
  ...checkThreshold(spec),
];

/** Years are those of the table, and every series is a country in one of the views. */
export function checkMap(input: FormInput<MapSpec>): ChartFault[] {
  const { spec, dossier } = input;
  const { dataset, encoding, views, time } = spec;
  const names = new Map(
    editionsOf(spec).flatMap((edition) =>
      dossier
        .table(dataset, edition)
        .rows.map((row) => [String(row[encoding.series]), String(row[encoding.label])] as const),
    ),
  );
  const { language } = dossier.settings.fields;
  return [...checkYears(input, { time }), ...checkCountries(names, { views, path: ["encoding", "series"], language })];
}
