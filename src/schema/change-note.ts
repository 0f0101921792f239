import { z } from "zod";
import { corrections } from "./corrections.ts";
import { day, reference, text, type RecordKind } from "./fields.ts";

/** What sort of change a note tells of, the most telling first. */
const changeKinds = ["correction", "revision", "addition", "note"] as const;

const concerned = (kind: RecordKind, records: string, example: string) =>
  z
    .array(reference(kind))
    .default([])
    .meta({ description: `The ${records} that it is about.`, examples: [[example]] });

/**
 * A note of the editors on what changed: what no single record can say of
 * itself. A mistake in one record is noted there, in its `corrections`.
 */
export const changeSchema = z.strictObject({
  title: text().meta({
    description: "What changed, in a few words.",
    examples: ["The council's edition of 2024 is added"],
  }),
  date: day().meta({ description: "The day on which readers first saw it.", examples: ["2024-11-05"] }),
  kind: z.enum(changeKinds).meta({
    description:
      "Whether mistakes were mended, something known was put otherwise, something is new, or there is something to know.",
    examples: ["addition"],
  }),
  summary: text().meta({
    description: "What is different for a reader, in one or two sentences; it stands in feeds.",
    examples: ["Two routes of four are punctual by it, where the edition before has three."],
  }),
  concerns: z
    .strictObject({
      explainers: concerned("explainer", "explainers", "are-the-ferries-on-time"),
      events: concerned("event", "events", "2023-04-new-timetable"),
      claims: concerned("claim", "claims", "boats-leave-earlier"),
      sources: concerned("source", "sources", "tidewater-council-2024-03"),
      actors: concerned("actor", "actors", "lantern-line"),
      glossary: concerned("term", "terms", "punctual"),
      datasets: concerned("dataset", "datasets", "crossings"),
      charts: concerned("chart", "charts", "routes-on-time"),
    })
    .prefault({})
    .meta({
      description:
        "The records that it is about; it stands on their pages, and in the feeds of their topics. A change of the whole dossier has none.",
      examples: [{ datasets: ["crossings"] }],
    }),
  corrections: corrections(),
});
