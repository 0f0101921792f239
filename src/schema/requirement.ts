import { z } from "zod";
import { claimKinds, outcomes } from "./claim.ts";

/** What is counted of the sources of a claim, an event or a row, in the order in which a rule is told. */
export const measures = ["independent", "others", "strong", "disputing", "settling"] as const;

export type Measure = (typeof measures)[number];

const bounds = (description: string) =>
  z
    .strictObject({
      at_least: z
        .number()
        .int()
        .min(1)
        .optional()
        .meta({ description: "The lowest number allowed.", examples: [2] }),
      at_most: z
        .number()
        .int()
        .min(0)
        .optional()
        .meta({ description: "The highest number allowed.", examples: [0] }),
    })
    .refine(({ at_least, at_most }) => at_least !== undefined || at_most !== undefined, {
      params: { hint: "write at_least or at_most, or leave the line out" },
    })
    .refine(({ at_least = 0, at_most = Infinity }) => at_least <= at_most, {
      path: ["at_least"],
      params: { hint: "write the lower number as at_least, the higher one as at_most" },
    })
    .optional()
    .meta({ description, examples: [{ at_least: 1 }] });

const counted = {
  independent: bounds(
    "Sources that state or support it, those that read critically among them; what has its text from another counts with that one.",
  ),
  others: bounds("Sources that state or support it, those that are read critically apart."),
  strong: bounds("Of these, the ones that were read and are of no weak kind."),
};

/** A rule that needs nothing would never be broken. */
const needsSomething = (rule: object): boolean => Object.keys(rule).length > 0;
const needsSomethingHint = { params: { hint: "write what it requires, or leave requires out" } };

/** The published rule of a word as a condition on the sources of what bears it. */
export const certaintyRule = z
  .strictObject(counted)
  .refine(needsSomething, needsSomethingHint)
  .optional()
  .meta({
    description: "The rule as a condition on the sources; the check refuses an event or a row that breaks it.",
    examples: [{ strong: { at_least: 1 } }],
  });

/** As for events; a claim may be disputed besides, and be settled by what came of it. */
export const statusRule = z
  .strictObject({
    kinds: z
      .array(z.enum(claimKinds))
      .min(1)
      .optional()
      .meta({ description: "The only kinds of claim that may bear it.", examples: [["forecast", "pledge"]] }),
    outcomes: z
      .array(z.enum(outcomes))
      .min(1)
      .optional()
      .meta({ description: "The outcomes of which it must have one.", examples: [["open", "untestable"]] }),
    ...counted,
    disputing: bounds("Independent sources that dispute it."),
    settling: bounds("Sources and figures that show what became of it."),
  })
  .refine(needsSomething, needsSomethingHint)
  .optional()
  .meta({
    description: "The rule as a condition on the claim and its sources; the check refuses a claim that breaks it.",
    examples: [{ independent: { at_least: 2 }, disputing: { at_most: 0 } }],
  });

export type Rule = NonNullable<z.output<typeof statusRule>>;
