import { z } from "zod";
import { text } from "./fields.ts";
import { id } from "./id.ts";
import { certaintyRule, statusRule } from "./requirement.ts";

/**
 * What a word says of how far something holds: it is borne out; in part, or by
 * some and not by others; the contrary was shown; that is not settled; or it is
 * no matter of evidence. Each has its mark, and only `contradicted` is red.
 */
export const tones = ["upheld", "mixed", "contradicted", "open", "neutral"] as const;

export type Tone = (typeof tones)[number];

const wordFields = {
  label: text().meta({ description: "How the word is printed.", examples: ["Change of timetable"] }),
  plural: text()
    .optional()
    .meta({ description: "How a list of several is headed; without it, as the word.", examples: ["Companies"] }),
  description: text().meta({
    description: "What it means; for a status, the rule by which it is given.",
    examples: ["Ferries leave at other times."],
  }),
  tone: z
    .enum(tones)
    .default("neutral")
    .meta({
      description:
        "How far what bears the word holds, which its mark shows: borne out (`upheld`), in part or disputed (`mixed`), `contradicted`, not settled (`open`), or no matter of evidence (`neutral`).",
      examples: ["upheld"],
    }),
};

const words = z.record(id(), z.strictObject(wordFields));

/** Kinds of source say for all of their kind what would stand in each otherwise. */
const sourceKinds = z.record(
  id(),
  z.strictObject({
    ...wordFields,
    reliability: text()
      .optional()
      .meta({
        description: "What a careful reader should bear in mind with any source of this kind; each of them says it.",
        examples: ["One reporter's account; nobody checked it here."],
      }),
    weak: z
      .boolean()
      .default(false)
      .meta({
        description:
          "True for a kind that does not bear out a fact alone; what hangs on one such source is marked on the site.",
        examples: [true],
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
  source_kinds: sourceKinds.meta({
    description: "Kinds of source, with what their kind says of how far they can be relied on.",
    examples: [{ newspaper: { label: "Newspaper", description: "Printed weekly." } }],
  }),
  topics: words.meta({
    description: "Topics of the dossier.",
    examples: [{ punctuality: { label: "Punctuality", description: "Whether ferries leave on time." } }],
  }),
  claim_statuses: z.record(id(), z.strictObject({ ...wordFields, requires: statusRule })).meta({
    description: "How a claim can stand, with the published rule for each.",
    examples: [
      {
        confirmed: {
          label: "Confirmed",
          description: "A second source bears it out.",
          tone: "upheld",
          requires: { independent: { at_least: 2 } },
        },
      },
    ],
  }),
  certainties: z.record(id(), z.strictObject({ ...wordFields, requires: certaintyRule })).meta({
    description: "How well an event, or a row of figures, can be attested.",
    examples: [
      {
        established: {
          label: "Established",
          description: "Two sources attest it.",
          tone: "upheld",
          requires: { independent: { at_least: 2 } },
        },
      },
    ],
  }),
});
