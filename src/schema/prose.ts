import { z } from "zod";
import { reference, text, word } from "./fields.ts";
import { readNumber } from "./number.ts";

const CELL = /([a-z0-9_]+)=(?:'((?:[^']|'')*)'|(\S+))(?: (?=\S)|$)/y;

/**
 * Reads `year=2023 route=r1 country='Korea, Republic of'`, the cells that a row
 * must have; undefined for a text that is not written so. A quotation mark
 * within quotation marks is doubled.
 */
export function readWhere(text: string): [field: string, cell: string][] | undefined {
  const cells: [string, string][] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const match = CELL.exec(text);
    if (!match) return undefined;
    const [, field, quoted, plain] = match;
    cells.push([field!, quoted?.replaceAll("''", "'") ?? plain!]);
  }
  return cells;
}

const where = z
  .string()
  .refine((text) => text !== "" && readWhere(text) !== undefined, {
    error: "write field=value, such as \"year=2023\", and put a value with spaces into 'single quotation marks'",
  })
  .refine(
    (text) => {
      const fields = (readWhere(text) ?? []).map(([field]) => field);
      return new Set(fields).size === fields.length;
    },
    { error: "write each field once: of two values for one, a row has but one" },
  );

const cells = {
  dataset: reference("dataset").meta({ description: "The dataset.", examples: ["crossings"] }),
  edition: text().meta({ description: "The edition that is read.", examples: ["2024"] }),
  field: text().meta({ description: "The field that is read.", examples: ["on_time_pct"] }),
};

/**
 * What prose may use by name, with the props of each. Props are literal
 * strings: content holds no code.
 */
export const components = {
  Chart: z.strictObject({
    id: reference("chart").meta({ description: "The chart.", examples: ["routes-on-time"] }),
    width: z
      .literal("wide", { error: 'write width="wide", or leave it out for a chart as wide as the text' })
      .optional()
      .meta({ description: "Lets the chart break out of the column of text, over the margin.", examples: ["wide"] }),
  }),
  Timeline: z.strictObject({
    topic: word("topics")
      .optional()
      .meta({ description: "Show the events of this topic only.", examples: ["punctuality"] }),
    actor: reference("actor")
      .optional()
      .meta({ description: "Show the events of this actor only.", examples: ["lantern-line"] }),
    limit: z
      .string()
      .regex(/^[1-9]\d*$/, { error: "write a whole number from 1" })
      .optional()
      .meta({ description: "Show so many, the latest.", examples: ["5"] }),
  }),
  Claim: z.strictObject({
    id: reference("claim").meta({ description: "The claim.", examples: ["two-routes-punctual-2023"] }),
  }),
  Value: z.strictObject({
    ...cells,
    where: where.meta({ description: "Cells that name the row.", examples: ["year=2023 route=r1"] }),
  }),
  Count: z.strictObject({
    ...cells,
    where: where.optional().meta({ description: "Cells that the counted rows have.", examples: ["year=2023"] }),
    "at-least": z
      .string()
      .refine((written) => readNumber(written) !== undefined, {
        error: "write a number in digits, at most 15 of them",
      })
      .optional()
      .meta({
        description:
          "What a figure must reach to be counted; without it all rows are that have something in the field.",
        examples: ["90"],
      }),
  }),
} as const;

export type ComponentName = keyof typeof components;

/** Components that stand in a line of text; the others stand alone. */
const inlineComponents: readonly string[] = ["Value", "Count"] satisfies ComponentName[];

export const isInline = (name: string): name is ComponentName => inlineComponents.includes(name);
