import { editionsOf, type SpecOf } from "../../../schema/chart.ts";
import { suggest } from "../../../schema/nearest.ts";
import type { ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";

/** The axis begins above zero, and no figure and no line of comparison lies below it. */
export function checkAxis({ spec, dossier }: FormInput<SpecOf<"lines">>): ChartFault[] {
  const { axis_from, dataset, encoding, threshold } = spec;
  if (axis_from === undefined) return [];
  const figures = editionsOf(spec).flatMap((edition) =>
    dossier.table(dataset, edition).rows.flatMap((row) => {
      const value = row[encoding.value];
      return typeof value === "number" ? [value] : [];
    }),
  );
  const lowest = Math.min(...figures, threshold?.value ?? Infinity);
  if (axis_from > 0 && axis_from <= lowest) return [];
  return [
    {
      path: ["axis_from"],
      kind: "invalid",
      found: `axis_from: ${axis_from}`,
      hint:
        lowest > 0
          ? `write a number above 0 and not above ${lowest}, which is the lowest that is drawn, or leave it out`
          : `leave it out: ${lowest} is drawn, so that the axis has to hold zero`,
    },
  ];
}

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
