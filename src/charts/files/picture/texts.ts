import type { Dossier } from "../../../model/dossier.ts";
import type { Chart } from "../../chart.ts";
import { fieldOf } from "../../parts/columns.ts";
import { composePicture } from "./compose.ts";

/**
 * All that a chart's picture may print, for the check of its letters: the words
 * around the plot, and whatever its form has placed in it. It is rather more
 * than is printed, as shapes are texts too; what a script reads is left out.
 *
 * @param urlOf the full address of a path on the site
 */
export function textsInPicture(dossier: Dossier, chart: Chart, urlOf: (address: string) => string): Set<string> {
  const { drawing, layout } = composePicture(dossier, chart, urlOf);
  const { spec, dataset } = chart;
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.add(value);
    else if (value && typeof value === "object")
      for (const [name, inner] of Object.entries(value)) if (!ATTRIBUTES.has(name)) collect(inner);
  };
  collect([drawing, layout]);
  // What plots print of the spec and the fields themselves.
  for (const name of ["threshold", "annotations", "breaks", "views"] as const)
    if (name in spec) collect((spec as Readonly<Record<string, unknown>>)[name]);
  // A map names a country by its code where its name does not fit.
  if ("views" in spec) {
    const { encoding } = spec;
    const code = "country" in encoding ? encoding.country : encoding.series;
    for (const row of chart.rows) collect(String(row[code]));
  }
  if ("value" in spec.encoding) collect(fieldOf(dataset, spec.encoding.value).unit);
  return texts;
}

/** Names under which drawings hold ids and classes. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  "series",
  "id",
  "mark",
  "shape",
  "stripes",
  "weave",
  "role",
  "reading",
]);
