import { z } from "zod";
import { text } from "./fields.ts";
import { id } from "./id.ts";

const words = z.record(
  id(),
  z.strictObject({
    label: text().meta({ description: "How the word is printed.", examples: ["Change of timetable"] }),
    description: text().meta({
      description: "What it means; for a status, the rule by which it is given.",
      examples: ["Ferries leave at other times."],
    }),
    tone: z
      .enum(["good", "bad", "open", "neutral"])
      .default("neutral")
      .meta({
        description: "How a badge with this word is coloured.",
        examples: ["good"],
      }),
  }),
);

/** The closed lists of a topic. A word outside its list fails the check. */
export const vocabularySchema = z.strictObject({
  event_kinds: words.meta({
    description: "Kinds of event.",
    examples: [{ "timetable-change": { label: "Change of timetable", description: "Ferries leave at other times." } }],
  }),
  actor_kinds: words.meta({
    description: "Kinds of actor.",
    examples: [{ company: { label: "Company", description: "Runs ferries." } }],
  }),
  source_kinds: words.meta({
    description: "Kinds of source.",
    examples: [{ newspaper: { label: "Newspaper", description: "Printed weekly." } }],
  }),
  topics: words.meta({
    description: "Topics of the dossier.",
    examples: [{ punctuality: { label: "Punctuality", description: "Whether ferries leave on time." } }],
  }),
  claim_statuses: words.meta({
    description: "How a claim can stand, with the published rule for each.",
    examples: [{ confirmed: { label: "Confirmed", description: "A second source bears it out.", tone: "good" } }],
  }),
  certainties: words.meta({
    description: "How well an event can be attested.",
    examples: [{ established: { label: "Established", description: "Two sources attest it.", tone: "good" } }],
  }),
});
