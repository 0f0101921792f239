import { NEWEST } from "../schema/charts/chart-parts.ts";
import type { ReadRecord } from "./reading.ts";

/** Gives each chart that keeps to no edition the newest of its dataset, which is one of those to choose from too. */
export function followNewest(records: readonly ReadRecord[]): void {
  const of = <K extends "chart" | "dataset">(kind: K) =>
    records.filter((record) => record.kind === kind) as unknown as ReadRecord<K>[];
  const newest = new Map(of("dataset").map(({ id, fields }) => [id, fields.editions.at(-1)?.id]));
  for (const { fields } of of("chart")) {
    const edition = newest.get(fields.dataset);
    if (fields.edition !== NEWEST || edition === undefined) continue;
    fields.edition = edition;
    if (fields.editions.length > 0 && !fields.editions.includes(edition)) fields.editions.push(edition);
  }
}
