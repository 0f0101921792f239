import { z } from "zod";
import { reference, text } from "./fields.ts";

/** What a row may be asked to have in a field. */
export const cell = z.union([z.string(), z.number(), z.boolean()]);

/**
 * A question to one edition of a dataset, with the answer as written down.
 * With `at_least` it counts the rows whose `field` reaches that number, compared
 * at the precision to which the dataset is published; without, it reads the
 * `field` of the one row that `where` leaves.
 */
export const querySchema = z.strictObject({
  dataset: reference("dataset").meta({ description: "The dataset.", examples: ["crossings"] }),
  edition: z.string().meta({ description: "The edition; figures are always read from one.", examples: ["2024"] }),
  where: z
    .record(z.string(), cell)
    .default({})
    .meta({ description: "Cells that a row must have.", examples: [{ year: 2023 }] }),
  field: text().meta({ description: "The field that is read or counted.", examples: ["on_time_pct"] }),
  at_least: z
    .number()
    .optional()
    .meta({ description: "Count the rows that reach this.", examples: [90] }),
  answer: z.number().meta({ description: "The figure as written in the record.", examples: [2] }),
});
