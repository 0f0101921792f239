import { spellDate } from "../../i18n/dates.ts";
import { t } from "../../i18n/t.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { DossierRecord } from "../../model/record.ts";
import { toSpan, type Span } from "./span.ts";

/** An event as a timeline draws it. */
export interface TimedEvent {
  id: string;
  title: string;
  /** Path of its page, without base. */
  address: string;
  /** Its first topic, in whose lane it stands. */
  lane: string;
  span: Span;
  /** How firm it is, which shows in its mark. */
  firmness: Firmness;
  /** When, in words, and what of it is not certain. */
  when: string;
}

export type Firmness = "established" | "uncertain" | "planned" | "cancelled";

// Every page of an event draws it among others.
const known = new WeakMap<DossierRecord<"event">, TimedEvent>();

/** Events as a timeline draws them, in the same order. */
export const toTimedEvents = (dossier: Dossier, events: readonly DossierRecord<"event">[]): TimedEvent[] =>
  events.map((event) => {
    const timed = known.get(event) ?? toTimedEvent(dossier, event);
    known.set(event, timed);
    return timed;
  });

function toTimedEvent(dossier: Dossier, event: DossierRecord<"event">): TimedEvent {
  const { when, end, topics, status, certainty } = event.fields;
  const attested = dossier.word("certainties", certainty);
  const isCertain = attested.tone === "upheld" && !when.uncertain;
  const firmness = status === "happened" ? (isCertain ? "established" : "uncertain") : status;
  const notes = [
    ...(status === "planned" ? [t("event.plannedShort")] : []),
    ...(status === "cancelled" ? [t("event.cancelled")] : []),
    ...(attested.tone === "upheld" ? [] : [attested.label]),
  ];
  const date = spellDate(when) + (end ? ` – ${spellDate(end)}` : "");
  return {
    id: event.id,
    title: event.title,
    address: event.address,
    lane: topics[0]!,
    span: toSpan(when, end),
    firmness,
    when: [date, ...notes.map((note) => note.toLowerCase())].join(", "),
  };
}
