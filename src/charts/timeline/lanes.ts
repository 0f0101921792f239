import type { Dossier } from "../../model/dossier.ts";
import type { DossierRecord } from "../../model/record.ts";
import { measure } from "../parts/fonts.ts";
import { wrap } from "../parts/wrap.ts";
import { layoutTimeline, type TimelineLayout } from "./layout.ts";
import { toTimedEvents } from "./timed-event.ts";

/** Names of lanes, to the left of them: their room, and from one line to the next, in px. */
export const LABELS = { width: 148, line: 15, size: 13 };

/**
 * Places events in a lane for each topic, with the present of the dossier.
 *
 * @param room width of the lanes, and what the rows of one may take together, in px
 */
export const layoutLanes = (
  dossier: Dossier,
  events: readonly DossierRecord<"event">[],
  room: { width: number; most?: number | undefined },
): TimelineLayout =>
  layoutTimeline(toTimedEvents(dossier, events), {
    width: room.width,
    most: room.most ?? Infinity,
    lanes: topicLanes(dossier),
    present: dossier.settings.fields.data_as_of?.end,
  });

/** A lane for each topic of the vocabulary, its name in lines that fit. */
export const topicLanes = (dossier: Dossier): { id: string; lines: string[] }[] =>
  Object.entries(dossier.vocabulary.fields.topics).map(([id, { label }]) => ({
    id,
    lines: wrap(label, LABELS.width - 8, (text) => measure(text, { size: LABELS.size, weight: 600 })),
  }));
