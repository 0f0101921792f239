import { z } from "zod";
import { corrections } from "./corrections.ts";
import { reference, text } from "./fields.ts";

/** A word of the field, explained. */
export const termSchema = z.strictObject({
  title: text().meta({ description: "The term.", examples: ["Slack water"] }),
  aliases: z
    .array(text())
    .default([])
    .meta({ description: "Other names for it.", examples: [["stand of the tide"]] }),
  definition: text().meta({
    description: "What it means, in one sentence; shown in place.",
    examples: ["The short time between two tides."],
  }),
  see_also: z
    .array(reference("term"))
    .default([])
    .meta({ description: "Related terms.", examples: [["punctual"]] }),
  sources: z
    .array(reference("source"))
    .default([])
    .meta({ description: "Where the definition comes from.", examples: [["tidewater-council-2024-03"]] }),
  corrections: corrections(),
});
