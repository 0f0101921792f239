import type { Dossier } from "../../model/dossier.ts";
import { measure } from "../files/picture/fonts.ts";
import { wrap } from "../parts/wrap.ts";

/** Names of lanes, to the left of them: their room, and from one line to the next, in px. */
export const LABELS = { width: 148, line: 15, size: 13 };

/** A lane for each topic of the vocabulary, its name in lines that fit. */
export const topicLanes = (dossier: Dossier): { id: string; lines: string[] }[] =>
  Object.entries(dossier.vocabulary.fields.topics).map(([id, { label }]) => ({
    id,
    lines: wrap(label, LABELS.width - 8, (text) => measure(text, { size: LABELS.size, weight: 600 })),
  }));
