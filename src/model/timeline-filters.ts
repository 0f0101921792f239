import type { Dossier } from "./dossier.ts";
import { usedWords } from "./used.ts";

/** A part of the timeline that has an address of its own. */
export interface TimelineFilter {
  name: "topic" | "actor";
  /** Id of the topic or the actor. */
  value: string;
  label: string;
}

/** Every topic and every actor that an event names. */
export function timelineFilters(dossier: Dossier): TimelineFilter[] {
  const events = dossier.all("event");
  const topics = usedWords(
    dossier,
    "topics",
    events.flatMap(({ fields }) => fields.topics),
  );
  const actors = dossier.all("actor").filter(({ id }) => events.some(({ fields }) => fields.actors.includes(id)));
  return [
    ...topics.map((topic) => ({ name: "topic" as const, ...topic })),
    ...actors.map(({ id, title }) => ({ name: "actor" as const, value: id, label: title })),
  ];
}
