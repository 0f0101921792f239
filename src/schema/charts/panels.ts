import { z } from "zod";
import { common, form, seriesEncoding, optionalThreshold } from "./chart-parts.ts";

/** A small panel a series, all on the same axes. */
export const panelsSpec = z.strictObject({
  form: form("panels"),
  ...common,
  encoding: seriesEncoding,
  threshold: optionalThreshold,
});
