import { z } from "zod";
import { corrections } from "./corrections.ts";
import { querySchema } from "./query.ts";
import { date, reference, text, word } from "./fields.ts";

/** What sort of statement a claim is. */
export const claimKinds = ["fact", "figure", "forecast", "pledge", "position", "interpretation"] as const;

export type ClaimKind = (typeof claimKinds)[number];

/** What became of a forecast or a pledge. */
export const outcomes = ["came-true", "partly", "did-not", "open", "untestable"] as const;

/** Whether a claim of a kind speaks of what is to come, so that it has an outcome. */
export const foretells = (kind: ClaimKind): boolean => kind === "forecast" || kind === "pledge";

export type Outcome = (typeof outcomes)[number];

/** How a source stands to a claim. */
export const stances = ["states", "supports", "disputes"] as const;

export type Stance = (typeof stances)[number];

const position = z.strictObject({
  source: reference("source").meta({ description: "Where it stands.", examples: ["harbour-gazette-2023-06"] }),
  locator: text()
    .optional()
    .meta({ description: "Where in the source: paragraph, page, minute.", examples: ["para. 12"] }),
  stance: z.enum(stances).meta({
    description: "The source makes the claim itself, bears it out, or speaks against it.",
    examples: ["states"],
  }),
  paraphrase: text().meta({
    description: "What the source says, in our own words.",
    examples: ["Expects two or three routes to be punctual."],
  }),
  derived_from: z
    .array(reference("source"))
    .default([])
    .meta({
      description: "Sources from which this one has the statement; it is no second voice beside them.",
      examples: [["tidewater-council-2023-05"]],
    }),
});

const resolution = z.strictObject({
  outcome: z
    .enum(outcomes)
    .optional()
    .meta({ description: "What became of a forecast or a pledge; no other claim has one.", examples: ["partly"] }),
  date: date()
    .optional()
    .meta({ description: "When that was settled.", examples: ["2024-03-15"] }),
  note: text().meta({
    description: "What happened, in a sentence or two.",
    examples: ["Two of four routes were punctual in the end."],
  }),
  evidence: z
    .array(reference("source"))
    .default([])
    .meta({
      description: "Sources that show the outcome.",
      examples: [["tidewater-council-2024-03"]],
    }),
  data: z
    .array(querySchema)
    .default([])
    .meta({
      description: "Figures that decide it; the check recomputes each and refuses a contradiction.",
      examples: [
        [
          {
            dataset: "crossings",
            edition: "2024",
            where: { year: 2023 },
            field: "on_time_pct",
            at_least: 90,
            answer: 2,
          },
        ],
      ],
    }),
});

/** One statement that can be checked. Deprecated with a reason, never deleted. */
export const claimSchema = z.strictObject({
  title: text().meta({
    description: "The statement in one sentence, in our own words.",
    examples: ["Two or three routes will be punctual in 2023."],
  }),
  kind: z.enum(claimKinds).meta({ description: "What sort of statement it is.", examples: ["forecast"] }),
  speaker: z.union([z.enum(["anonymous", "article"]), reference("actor")]).meta({
    description: "Who says so: an actor's id, `anonymous`, or `article` for the text's own voice.",
    examples: ["lantern-line"],
  }),
  speaker_note: text()
    .optional()
    .meta({
      description: "How the source describes the speaker; needed for `anonymous`.",
      examples: ["two deckhands"],
    }),
  said: date()
    .optional()
    .meta({ description: "When it was said.", examples: ["2023-06-02"] }),
  about: date()
    .optional()
    .meta({ description: "The time that it speaks of.", examples: ["2023"] }),
  topics: z
    .array(word("topics"))
    .default([])
    .meta({ description: "Topics it belongs to.", examples: [["punctuality"]] }),
  actors: z
    .array(reference("actor"))
    .default([])
    .meta({ description: "Whom it is about, the speaker apart.", examples: [["tidewater-council"]] }),
  events: z
    .array(reference("event"))
    .default([])
    .meta({ description: "Events that it is about.", examples: [["2023-04-new-timetable"]] }),
  positions: z
    .array(position)
    .min(1)
    .meta({
      description: "Which sources state, support or dispute it.",
      examples: [[{ source: "harbour-gazette-2023-06", stance: "states", paraphrase: "Expects it." }]],
    }),
  status: word("claim_statuses").meta({
    description: "How it stands, by the published rule of that word.",
    examples: ["confirmed"],
  }),
  status_note: text()
    .optional()
    .meta({ description: "Why it has that status.", examples: ["A second newspaper confirms it."] }),
  grouped: z
    .number()
    .int()
    .min(2)
    .optional()
    .meta({
      description: "How many like statements of the source this record stands for, where they are grouped.",
      examples: [3],
    }),
  range: z
    .strictObject({
      low: z.number().meta({ description: "The lowest number that it allows.", examples: [2] }),
      high: z.number().meta({ description: "The highest; the same where it names one.", examples: [3] }),
    })
    .refine(({ low, high }) => low <= high, {
      path: ["low"],
      params: { hint: "write the lower number as low, the higher one as high" },
    })
    .optional()
    .meta({
      description: "The numbers that it states, which its page sets against the figures that decide it.",
      examples: [{ low: 2, high: 3 }],
    }),
  resolution: resolution.optional().meta({
    description: "What became of a forecast or pledge, or what the evidence for another claim shows.",
    examples: [{ outcome: "open", note: "The year is not over." }],
  }),
  superseded_by: z
    .strictObject({
      claim: reference("claim").meta({
        description: "The claim that replaces it.",
        examples: ["two-routes-punctual-2023"],
      }),
      reason: text().meta({ description: "Why.", examples: ["Two records of one statement."] }),
    })
    .optional()
    .meta({
      description: "The claim that replaces this one, and why.",
      examples: [{ claim: "two-routes-punctual-2023", reason: "Two records of one statement." }],
    }),
  deprecated: text()
    .optional()
    .meta({ description: "Why the record is no longer used.", examples: ["Misread."] }),
  corrections: corrections(),
});
