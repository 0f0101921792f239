import { z } from "zod";
import { date, text } from "../fields.ts";
import { common, form, noun } from "./chart-parts.ts";

/** How many dated rows there are by then: one step more at each date. */
export const cumulativeCountSpec = z.strictObject({
  form: form("cumulative-count"),
  ...common,
  encoding: z
    .strictObject({
      label: z
        .string()
        .meta({ description: "Field that names a row; ids of records are spelled out.", examples: ["boat"] }),
      time: z.string().meta({ description: "Field with its date.", examples: ["launched"] }),
      certain: z
        .string()
        .optional()
        .meta({
          description: "Field that is true where the row is beyond doubt; the others are drawn hollow.",
          examples: ["registered"],
        }),
      note: z
        .string()
        .optional()
        .meta({ description: "Field with what else to know, shown in the table.", examples: ["remark"] }),
    })
    .meta({ description: "Which fields are read.", examples: [{ label: "boat", time: "launched" }] }),
  annotations: z
    .array(
      z.strictObject({
        time: date().meta({ description: "When it was: a day, a month or a year.", examples: ["2021-04"] }),
        label: text()
          .max(48)
          .meta({ description: "A few words.", examples: ["New quay"] }),
      }),
    )
    .max(4)
    .default([])
    .meta({ description: "What happened meanwhile.", examples: [[{ time: "2021-04", label: "New quay" }]] }),
  noun,
});

export type CumulativeCountSpec = z.output<typeof cumulativeCountSpec>;
