import { z } from "zod";
import { common, form, seriesEncoding, steps, optionalThreshold } from "./chart-parts.ts";
import { mapViews } from "../map-views.ts";

/** A country a series, coloured by the value of one year. */
export const mapSpec = z.strictObject({
  form: form("map"),
  ...common,
  encoding: seriesEncoding,
  threshold: optionalThreshold,
  steps,
  time: z
    .number()
    .optional()
    .meta({ description: "The year drawn first; without it, the latest.", examples: [2023] }),
  views: mapViews,
});

export type MapSpec = z.output<typeof mapSpec>;
