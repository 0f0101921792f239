import { z } from "zod";
import { corrections } from "./corrections.ts";
import { date, reference, text, word } from "./fields.ts";

/** Something that happened, or is planned to, at a time that EDTF can express. */
export const eventSchema = z.strictObject({
  title: text().meta({
    description: "What happened, as a headline in the present tense.",
    examples: ["The new timetable begins"],
  }),
  when: date().meta({
    description: "When: a day, month, year or interval, with its uncertainty.",
    examples: ["2023-04-01/2023-04-03"],
  }),
  end: date()
    .optional()
    .meta({ description: "When it ended, where that is known apart from its start.", examples: ["2023-05"] }),
  status: z
    .enum(["happened", "planned", "cancelled"])
    .default("happened")
    .meta({
      description: "Whether it took place.",
      examples: ["planned"],
    }),
  place: text()
    .optional()
    .meta({ description: "Where.", examples: ["Ostrel"] }),
  kind: word("event_kinds").meta({ description: "What sort of event.", examples: ["timetable-change"] }),
  topics: z
    .array(word("topics"))
    .min(1)
    .meta({ description: "Topics it belongs to.", examples: [["punctuality"]] }),
  actors: z
    .array(reference("actor"))
    .default([])
    .meta({ description: "Who took part or is concerned.", examples: [["lantern-line"]] }),
  certainty: word("certainties").meta({ description: "How well it is attested.", examples: ["established"] }),
  summary: text().meta({
    description: "What a reader needs to know, in one or two sentences.",
    examples: ["All four routes leave ten minutes earlier."],
  }),
  sources: z
    .array(reference("source"))
    .min(1)
    .meta({ description: "Where it is attested.", examples: [["harbour-gazette-2023-06"]] }),
  corrections: corrections(),
});
