import { z } from "zod";
import { common, form, seriesEncoding, steps, optionalThreshold } from "./chart-parts.ts";

/** A cell a series and year, coloured by value. */
export const heatMapSpec = z.strictObject({
  form: form("heat-map"),
  ...common,
  encoding: seriesEncoding,
  threshold: optionalThreshold,
  steps,
});
