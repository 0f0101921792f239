import { z } from "zod";
import { common, form, seriesEncoding, optionalThreshold } from "./chart-parts.ts";

/** A row a series, ranked, from its value in one year to its value in another. */
export const changeSpec = z.strictObject({
  form: form("change"),
  ...common,
  encoding: seriesEncoding,
  threshold: optionalThreshold,
  from: z
    .number()
    .optional()
    .meta({ description: "The first of the two years; without it, the earliest.", examples: [2019] }),
  to: z
    .number()
    .optional()
    .meta({ description: "The second; without it, the latest.", examples: [2023] }),
});

export type ChangeSpec = z.output<typeof changeSpec>;
