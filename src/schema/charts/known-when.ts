import { z } from "zod";
import { reference, text } from "../fields.ts";
import { common, form, noun, seriesEncoding, threshold } from "./chart-parts.ts";

/** What was forecast, published and counted of one year, in the order in which it was said. */
export const knownWhenSpec = z.strictObject({
  form: form("known-when"),
  ...common,
  encoding: seriesEncoding,
  threshold,
  time: z.number().meta({ description: "The year that is counted.", examples: [2023] }),
  published: z
    .strictObject({
      dataset: reference("dataset").meta({
        description: "Dataset of published counts.",
        examples: ["published-counts"],
      }),
      edition: z.string().meta({ description: "Its edition.", examples: ["2024"] }),
      own: z
        .array(z.string())
        .default([])
        .meta({
          description:
            "Ids of those that the producer of the figures itself published; all others are drawn as those of others.",
          examples: [["council-notice"]],
        }),
    })
    .meta({
      description:
        "Counts and forecasts as others published them: fields id, year, low, high, kind, label, published, source.",
      examples: [{ dataset: "published-counts", edition: "2024" }],
    }),
  points: z
    .array(
      z.strictObject({
        statement: z.string().meta({
          description: "The edition whose count, or the id of the published count, that it is written beside.",
          examples: ["2024"],
        }),
        label: text()
          .max(48)
          .meta({ description: "The point, in a few words.", examples: ["A year later one was left"] }),
      }),
    )
    .max(4)
    .default([])
    .meta({
      description: "What the picture says, written beside the marks that say it.",
      examples: [[{ statement: "2024", label: "A year later one was left" }]],
    }),
  noun,
});

export type KnownWhenSpec = z.output<typeof knownWhenSpec>;
