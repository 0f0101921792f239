import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/** The events of a topic and an actor, where they are given; with a limit, the latest. */
export function selectEvents(
  dossier: Dossier,
  { topic, actor, limit = "Infinity" }: { topic?: string; actor?: string; limit?: string },
): DossierRecord<"event">[] {
  return dossier
    .all("event")
    .filter(({ fields }) => (!topic || fields.topics.includes(topic)) && (!actor || fields.actors.includes(actor)))
    .slice(-Number(limit));
}
