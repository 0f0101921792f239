import { openChart } from "../charts/chart.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";

/** The title that readers see: a chart's is filled with its figures, one that we gave a source stands in brackets. */
export function titleOf(dossier: Dossier, record: DossierRecord): string {
  if (record.kind === "chart") return openChart(dossier, record as DossierRecord<"chart">).title;
  const isSupplied = record.kind === "source" && (record as DossierRecord<"source">).fields.title_supplied;
  return isSupplied ? `[${record.title}]` : record.title;
}
