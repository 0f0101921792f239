import { z } from "zod";
import { corrections } from "./corrections.ts";
import { date, reference, text, word } from "./fields.ts";

/** Prose that answers one question for a general reader. */
export const explainerSchema = z.strictObject({
  title: text().meta({ description: "The question that it answers.", examples: ["Are the ferries on time?"] }),
  summary: text().meta({
    description: "The answer in one or two sentences.",
    examples: ["Most are, but it depends on the edition."],
  }),
  key_points: z
    .array(text())
    .min(2)
    .max(6)
    .meta({
      description: "What to take away, two to six lines.",
      examples: [["Two routes of four are punctual.", "Two editions give two answers."]],
    }),
  not_known: z
    .array(text())
    .default([])
    .meta({
      description: "What its sources leave open, one line each; printed at its end.",
      examples: [["Who counted the crossings of the night boat."]],
    }),
  read_next: z
    .array(reference("explainer"))
    .max(4)
    .default([])
    .meta({
      description: "Explainers to read next, in order; those of the same topics where it is left out.",
      examples: [["who-runs-the-ferries"]],
    }),
  topics: z
    .array(word("topics"))
    .min(1)
    .meta({ description: "Topics it belongs to.", examples: [["punctuality"]] }),
  order: z
    .number()
    .int()
    .default(100)
    .meta({ description: "Place in the list, lowest first.", examples: [10] }),
  owner: text().meta({ description: "Who answers for it: a desk, never an invented person.", examples: ["editors"] }),
  reviewed: date().meta({
    description: "The day on which a person read it against its sources.",
    examples: ["2024-11-05"],
  }),
  corrections: corrections(),
});
