import { z } from "zod";
import { day, text } from "./fields.ts";

const correction = z.strictObject({
  // Feeds tell of it on that day, and know it by that day.
  date: day().meta({ description: "The day on which it was mended.", examples: ["2024-11-05"] }),
  was: text()
    .optional()
    .meta({
      description: "What stood here before, in a few words; left out where something was merely missing.",
      examples: ["The quay was said to have closed in 2022."],
    }),
  note: text().meta({
    description: "What is right, and how that is known.",
    examples: ["It closed in 2023, by the council's own minutes."],
  }),
});

export type Correction = z.output<typeof correction>;

/** What was wrong in a record and is mended: readers are told beside it, and its history stays. */
export const corrections = () =>
  z
    .array(correction)
    .default([])
    .meta({
      description: "Mistakes in the record that were mended, each with its day; readers see them on its page.",
      examples: [[{ date: "2024-11-05", note: "The quay closed in 2023, by the council's own minutes." }]],
    });
