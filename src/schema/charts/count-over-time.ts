import { z } from "zod";
import { columnName } from "../fields.ts";
import { annotations, common, form, noun, seriesEncoding, threshold } from "./chart-parts.ts";

/** How many series reach a threshold, year by year; the editions are set beside each other. */
export const countOverTimeSpec = z.strictObject({
  form: form("count-over-time"),
  ...common,
  encoding: seriesEncoding,
  threshold,
  annotations,
  columns: z
    .strictObject({
      count: columnName()
        .default("count")
        .meta({ description: "Name of the count in table and files.", examples: ["routes_on_time"] }),
      total: columnName()
        .default("total")
        .meta({ description: "Name of the number of series with a figure.", examples: ["routes_with_figure"] }),
    })
    .prefault({})
    .meta({
      description: "Column names in table and files.",
      examples: [{ count: "routes_on_time", total: "routes_with_figure" }],
    }),
  noun,
});

export type CountOverTimeSpec = z.output<typeof countOverTimeSpec>;
