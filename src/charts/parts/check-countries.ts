import type { MapViews } from "../../schema/map-views.ts";
import { hasOutline, isArea, likelyArea } from "../atlas/areas.ts";
import { findOutside } from "../atlas/geography.ts";
import type { ChartFault } from "../chart-fault.ts";

/**
 * Every code is that of a country, and the country lies in one of the views.
 *
 * @param names of the countries by their codes
 * @param path of the field that holds the codes
 */
export function checkCountries(
  names: ReadonlyMap<string, string>,
  { views, path, language }: { views: MapViews; path: ChartFault["path"]; language: string },
): ChartFault[] {
  const codes = [...names.keys()].sort();
  const unknown = codes.filter((code) => !isArea(code));
  if (unknown.length > 0)
    return unknown.map((code) => {
      const near = likelyArea(code, names.get(code)!, language);
      return {
        path,
        kind: "unknown",
        found: `country: ${code}`,
        hint: near ? `did you mean ${near}?` : "name a field of ISO 3166-1 codes of three letters, such as FRO",
      };
    });
  const outlined = codes.filter(hasOutline);
  if (outlined.length === 0 && codes.length > 0)
    return [
      {
        path,
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
