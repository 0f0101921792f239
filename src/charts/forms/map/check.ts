import { editionsOf } from "../../../schema/chart.ts";
import type { MapSpec } from "../../../schema/charts/map.ts";
import type { ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";
import { checkSteps, checkThreshold } from "../../parts/check-steps.ts";
import { checkYears } from "../../parts/check-years.ts";
import { hasOutline, isArea, likelyArea } from "./areas.ts";
import { findOutside } from "./geography.ts";

export const checkMapSpec = ({ spec }: FormInput<MapSpec>): ChartFault[] => [
  ...checkSteps(spec.steps),
  ...checkThreshold(spec),
];

export const checkMap = (input: FormInput<MapSpec>): ChartFault[] => [
  ...checkYears(input, { time: input.spec.time }),
  ...checkCountries(input),
];

/** Every series is a country, and lies in one of the views. */
function checkCountries({ spec, dossier }: FormInput<MapSpec>): ChartFault[] {
  const { dataset, encoding, views } = spec;
  const names = new Map(
    editionsOf(spec).flatMap((edition) =>
      dossier
        .table(dataset, edition)
        .rows.map((row) => [String(row[encoding.series]), String(row[encoding.label])] as const),
    ),
  );
  const codes = [...names.keys()].sort();
  const unknown = codes.filter((code) => !isArea(code));
  if (unknown.length > 0)
    return unknown.map((code) => {
      const near = likelyArea(code, names.get(code)!, dossier.settings.fields.language);
      return {
        path: ["encoding", "series"],
        kind: "unknown",
        found: `country: ${code}`,
        hint: near ? `did you mean ${near}?` : "name a field of ISO 3166-1 codes of three letters, such as FRO",
      };
    });
  const outlined = codes.filter(hasOutline);
  if (outlined.length === 0 && codes.length > 0)
    return [
      {
        path: ["encoding", "series"],
        kind: "missing",
        found: `outlines: none of ${codes.join(", ")} has one on the atlas`,
        hint: "draw a chart of another form, such as heat-map",
      },
    ];
  const outside = findOutside(outlined, { views });
  if (outside.length === 0) return [];
  return [
    {
      path: ["views"],
      kind: "missing",
      found: `countries: ${outside.join(", ")}`,
      hint: "widen the bounds of a view, or add an inset that shows them and covers none",
    },
  ];
}
