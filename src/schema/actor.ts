import { z } from "zod";
import { corrections } from "./corrections.ts";
import { date, reference, text, word } from "./fields.ts";

const role = z.strictObject({
  title: text().meta({ description: "The office or function.", examples: ["Carrier of the outer routes"] }),
  organisation: reference("actor")
    .optional()
    .meta({ description: "The body it belongs to.", examples: ["tidewater-council"] }),
  when: date()
    .optional()
    .meta({ description: "From when to when; an open end where it goes on.", examples: ["2011-04-01/2021-03-31"] }),
  sources: z
    .array(reference("source"))
    .default([])
    .meta({ description: "Where that is attested.", examples: [["harbour-gazette-2023-06"]] }),
});

/** A person, organisation, body or place that takes part. */
export const actorSchema = z.strictObject({
  title: text().meta({ description: "The name.", examples: ["Lantern Line"] }),
  kind: word("actor_kinds").meta({ description: "What sort of actor.", examples: ["company"] }),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: "write three capital letters, ISO 3166-1 alpha-3" })
    .optional()
    .meta({
      description: "ISO 3166-1 alpha-3 code of a country.",
      examples: ["OST"],
    }),
  aliases: z
    .array(text())
    .default([])
    .meta({ description: "Other spellings and names.", examples: [["Lantern Steam Packet"]] }),
  summary: text().meta({
    description: "Who this is, in one sentence.",
    examples: ["Runs the ferries to the outer islands."],
  }),
  roles: z
    .array(role)
    .default([])
    .meta({
      description: "Offices held, with their dates.",
      examples: [[{ title: "Carrier of the outer routes", when: "2011-04-01/.." }]],
    }),
  member_of: z
    .array(
      z.strictObject({
        organisation: reference("actor").meta({ description: "The body.", examples: ["tidewater-council"] }),
        when: date()
          .optional()
          .meta({ description: "Since when.", examples: ["1987/.."] }),
      }),
    )
    .default([])
    .meta({ description: "Bodies that it belongs to.", examples: [[{ organisation: "tidewater-council" }]] }),
  sources: z
    .array(reference("source"))
    .default([])
    .meta({ description: "Where the above is attested.", examples: [["tidewater-council-2024-03"]] }),
  corrections: corrections(),
});
