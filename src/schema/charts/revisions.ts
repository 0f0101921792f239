import { z } from "zod";
import { text } from "../fields.ts";
import { common, form, seriesEncoding, optionalThreshold } from "./chart-parts.ts";

/** A line an edition of one series: what was known when, and how the past was revised. */
export const revisionsSpec = z.strictObject({
  form: form("revisions"),
  ...common,
  editions: z
    .array(z.string())
    .min(2)
    .max(6)
    .meta({ description: "The editions that are set side by side.", examples: [["2023", "2024"]] }),
  encoding: seriesEncoding,
  threshold: optionalThreshold,
  series: text().meta({ description: "The series whose editions are drawn.", examples: ["r1"] }),
  time: z
    .number()
    .optional()
    .meta({
      description: "The year whose figures are set beside each other in words; without it, the latest that all have.",
      examples: [2022],
    }),
  breaks: z
    .array(
      z.strictObject({
        edition: z.string().meta({ description: "The edition.", examples: ["2024"] }),
        label: text()
          .max(48)
          .meta({ description: "What it measures, in a few words.", examples: ["All sailings"] }),
      }),
    )
    .default([])
    .meta({
      description: "Editions that measure in another way than the others; they are drawn and named as such.",
      examples: [[{ edition: "2024", label: "All sailings" }]],
    }),
});

export type RevisionsSpec = z.output<typeof revisionsSpec>;
