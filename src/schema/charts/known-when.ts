import { z } from "zod";
import { reference } from "../fields.ts";
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
    })
    .meta({
      description:
        "Counts and forecasts as others published them: fields id, year, low, high, kind, label, published, source.",
      examples: [{ dataset: "published-counts", edition: "2024" }],
    }),
  noun,
});

export type KnownWhenSpec = z.output<typeof knownWhenSpec>;
