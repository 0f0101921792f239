import type { ReadDossier } from "../reader/reading.ts";
import type { Problem } from "../schema/problem.ts";
import { soundTable } from "./datasets.ts";

/**
 * An edition without rows, beside others that have some, was most likely cut
 * short. A dataset of which nothing has been published yet is drawn as that.
 */
export const checkEmptyEditions = (dossier: ReadDossier): Problem[] =>
  dossier.all("dataset").flatMap((dataset) => {
    const tables = dataset.fields.editions.flatMap(({ id }) => soundTable(dossier, dataset.id, id) ?? []);
    if (!tables.some(({ rows }) => rows.length > 0)) return [];
    return tables
      .filter(({ rows }) => rows.length === 0)
      .map(({ file }) => ({
        file,
        line: 1,
        column: 1,
        kind: "missing",
        found: "rows",
        hint: "write those of the edition below the heading, or take the edition out of dataset.yaml",
      }));
  });
