import { countryCodes } from "../../src/charts/map/countries.ts";
import { findOutside } from "../../src/charts/map/geography.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { editionsOf, type SpecOf } from "../../src/schema/chart.ts";
import { nearest } from "../../src/schema/nearest.ts";
import type { ChartFault } from "./chart-fault.ts";

/** Every series of a map is a country, and lies in one of its views. */
export function checkCountries(dossier: Dossier, { dataset, encoding, views, ...spec }: SpecOf<"map">): ChartFault[] {
  const codes = [
    ...new Set(
      editionsOf(spec).flatMap((edition) =>
        dossier.table(dataset, edition).rows.map((row) => String(row[encoding.series])),
      ),
    ),
  ].sort();
  const unknown = codes.filter((code) => !countryCodes.has(code));
  if (unknown.length > 0)
    return unknown.map((code) => {
      const near = nearest(code, countryCodes);
      return {
        path: ["encoding", "series"],
        kind: "unknown",
        found: `country: ${code}`,
        hint: near ? `did you mean ${near}?` : "name a field of ISO 3166-1 codes of three letters, such as FRO",
      };
    });
  const outside = findOutside(codes, { views });
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
