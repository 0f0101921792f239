import { z } from "zod";
import { annotations, common, form, seriesEncoding, optionalThreshold } from "./chart-parts.ts";

/** A line a series over time, some of them named and in colour. */
export const linesSpec = z.strictObject({
  form: form("lines"),
  ...common,
  encoding: seriesEncoding,
  threshold: optionalThreshold,
  annotations,
  axis_from: z
    .number()
    .optional()
    .meta({
      description:
        "Where the axis of values begins if not at zero: below every figure. The picture and its words say that it does.",
      examples: [40],
    }),
  highlight: z
    .array(z.string())
    .min(1)
    .max(6)
    .meta({ description: "Series drawn in colour and labelled.", examples: [["r1", "r4"]] }),
});
