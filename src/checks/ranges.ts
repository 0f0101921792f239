import { dirname, join } from "node:path";
import { writeNumber } from "../model/round.ts";
import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";
import { soundTable } from "./datasets.ts";

/** Words for the two ends of a range, by which fields are named: `low` and `high`, `share_min` and `share_max`. */
const ENDS = [
  ["low", "high"],
  ["lowest", "highest"],
  ["lower", "upper"],
  ["min", "max"],
  ["minimum", "maximum"],
] as const;

/** The lower end of a range is not above the higher one. */
export const checkRanges = (dossier: ReadDossier): Problem[] =>
  dossier.all("dataset").flatMap((dataset) => {
    const names = dataset.fields.fields.map(({ name }) => name);
    const pairs = names.flatMap((low) =>
      ENDS.map(([lower, higher]) => [
        low,
        low
          .split("_")
          .map((word) => (word === lower ? higher : word))
          .join("_"),
      ]),
    ) as [string, string][];
    const ranges = pairs.filter(([low, high]) => low !== high && names.includes(high));
    return dataset.fields.editions.flatMap(({ id }) => {
      const table = soundTable(dossier, dataset.id, id);
      return (table?.rows ?? []).flatMap((row, index) =>
        ranges.flatMap(([lower, higher]): Problem[] => {
          const [low, high] = [row[lower], row[higher]];
          if (typeof low !== "number" || typeof high !== "number" || low <= high) return [];
          return [
            {
              file: join(dirname(dataset.file), "editions", `${id}.csv`),
              ...table!.placeOf(index, lower),
              kind: "contradicted",
              found: `${lower}: ${writeNumber(low)}, above ${higher}: ${writeNumber(high)}`,
              hint: `write the lower number as ${lower}, the higher one as ${higher}`,
            },
          ];
        }),
      );
    });
  });
