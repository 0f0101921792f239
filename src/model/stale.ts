import { mendingsOf, type Mending } from "./changes.ts";
import { isKind, type Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/** What an explainer rests on: the sources, claims and datasets that it names, and the datasets of its charts. */
export function restsOn<Source>(dossier: Dossier<Source>, explainer: DossierRecord<"explainer">) {
  const named = explainer.names.flatMap(({ kind, id }) => dossier.find(kind, id) ?? []);
  const records = named.map((record) =>
    isKind(record, "chart") ? dossier.get("dataset", record.fields.dataset) : record,
  );
  return [...new Set(records)].filter(({ kind }) => ["source", "claim", "dataset"].includes(kind));
}

/**
 * What was mended, after the day of its review, in what an explainer rests on,
 * the latest of each record. What is of the same day was seen, as far as is known.
 */
export const mendedSince = (dossier: Dossier, explainer: DossierRecord<"explainer">): Mending[] =>
  restsOn(dossier, explainer).flatMap((record) =>
    mendingsOf(record)
      .slice(0, 1)
      .filter(({ date }) => date.start > explainer.fields.reviewed.end),
  );
