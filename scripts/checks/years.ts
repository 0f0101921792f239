import type { Dossier } from "../../src/model/dossier.ts";
import type { SpecOf } from "../../src/schema/chart.ts";
import type { ChartFault } from "./chart-fault.ts";

/** The years that a chart names are in the edition that it draws first, the earlier one before the later. */
export function checkYears(dossier: Dossier, spec: SpecOf<"change" | "map">): ChartFault[] {
  const { dataset, edition, encoding } = spec;
  const times = [...new Set(dossier.table(dataset, edition).rows.map((row) => Number(row[encoding.time])))].sort(
    (a, b) => a - b,
  );
  const named = spec.form === "map" ? { time: spec.time } : { from: spec.from, to: spec.to };
  const unknown = Object.entries<number | undefined>(named).flatMap(([name, year]): ChartFault[] =>
    year === undefined || times.includes(year)
      ? []
      : [
          {
            path: [name],
            kind: "unknown",
            found: `${name}: ${year}`,
            hint: `write a year of edition ${edition}: ${times.join(", ")}`,
          },
        ],
  );
  if (unknown.length > 0 || spec.form === "map") return unknown;
  const { from = times[0]!, to = times.at(-1)! } = spec;
  if (from < to) return [];
  return [
    {
      path: [spec.from === undefined ? "to" : "from"],
      kind: "invalid",
      found: `years: from ${from} to ${to}`,
      hint: "write the earlier year as from, the later as to",
    },
  ];
}
