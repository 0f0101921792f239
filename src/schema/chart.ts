import { z } from "zod";
import { reference, text, word } from "./fields.ts";

const threshold = z.strictObject({
  value: z.number().meta({ description: "Where the line lies, in the unit of the values.", examples: [90] }),
  label: text().meta({ description: "What the line is called.", examples: ["90 % target"] }),
});

const form = <F extends string>(name: F) =>
  z
    .literal(name)
    .meta({ description: "How the figures are drawn; what else may be written depends on it.", examples: [name] });

const common = {
  title: text().meta({
    description: "The finding, in a sentence. `{name}` stands for a figure that the form computes.",
    examples: ["{last_count} of {last_total} routes are punctual"],
  }),
  subtitle: text().meta({
    description: "What is drawn, with unit and period.",
    examples: ["Number of routes, 2019–2023"],
  }),
  alt: text().meta({
    description: "The picture in words, for readers who do not see it; takes the same `{name}`s.",
    examples: ["The count rises from {first_count} to {last_count}."],
  }),
  note: text()
    .optional()
    .meta({ description: "What to bear in mind.", examples: ["2023 is an estimate."] }),
  topics: z
    .array(word("topics"))
    .default([])
    .meta({ description: "Topics it belongs to.", examples: [["punctuality"]] }),
  dataset: reference("dataset").meta({ description: "Where its figures come from.", examples: ["crossings"] }),
  edition: z.string().meta({ description: "The edition drawn first.", examples: ["2024"] }),
  sources: z
    .array(reference("source"))
    .default([])
    .meta({ description: "Further sources than the edition's own.", examples: [["harbour-gazette-2023-06"]] }),
};

/** Names the fields of the dataset that a form reads. */
const seriesEncoding = z.strictObject({
  series: z.string().meta({ description: "Field that tells the series apart.", examples: ["route"] }),
  label: z.string().meta({ description: "Field with the series' name.", examples: ["route_name"] }),
  time: z.string().meta({ description: "Field with the year.", examples: ["year"] }),
  value: z.string().meta({ description: "Field with the number.", examples: ["on_time_pct"] }),
});

const countOverTime = z.strictObject({
  form: form("count-over-time"),
  ...common,
  encoding: seriesEncoding.meta({
    description: "Which fields are read.",
    examples: [{ series: "route", label: "route_name", time: "year", value: "on_time_pct" }],
  }),
  threshold: threshold.meta({
    description: "What a series must reach to be counted.",
    examples: [{ value: 90, label: "90 %" }],
  }),
  editions: z
    .array(z.string())
    .min(1)
    .max(6)
    .meta({ description: "The editions to choose from, one shown at a time.", examples: [["2023", "2024"]] }),
  columns: z
    .strictObject({
      count: z
        .string()
        .default("count")
        .meta({ description: "Name of the count in table and files.", examples: ["routes_on_time"] }),
      total: z
        .string()
        .default("total")
        .meta({ description: "Name of the number of series with a figure.", examples: ["routes_with_figure"] }),
    })
    .prefault({})
    .meta({
      description: "Column names in table and files.",
      examples: [{ count: "routes_on_time", total: "routes_with_figure" }],
    }),
  noun: text().meta({ description: "What is counted, in the plural.", examples: ["routes"] }),
});

const lines = z.strictObject({
  form: form("lines"),
  ...common,
  encoding: seriesEncoding.meta({
    description: "Which fields are read.",
    examples: [{ series: "route", label: "route_name", time: "year", value: "on_time_pct" }],
  }),
  threshold: threshold
    .optional()
    .meta({ description: "A line to compare with.", examples: [{ value: 90, label: "90 %" }] }),
  highlight: z
    .array(z.string())
    .min(1)
    .max(6)
    .meta({ description: "Series drawn in colour and labelled.", examples: [["r1", "r4"]] }),
});

const heatMap = z.strictObject({
  form: form("heat-map"),
  ...common,
  encoding: seriesEncoding.meta({
    description: "Which fields are read.",
    examples: [{ series: "route", label: "route_name", time: "year", value: "on_time_pct" }],
  }),
  threshold: threshold.optional().meta({
    description:
      "What a series must reach to count in `{first_reaching}` and `{last_reaching}`; colours change at `steps`.",
    examples: [{ value: 90, label: "90 %" }],
  }),
  steps: z
    .array(z.number())
    .min(2)
    .max(5)
    .meta({ description: "Where one colour ends and the next begins, rising.", examples: [[70, 80, 90, 95]] }),
});

const knownWhen = z.strictObject({
  form: form("known-when"),
  ...common,
  encoding: seriesEncoding.meta({
    description: "Which fields of the dataset are read.",
    examples: [{ series: "route", label: "route_name", time: "year", value: "on_time_pct" }],
  }),
  threshold: threshold.meta({
    description: "What a series must reach to be counted.",
    examples: [{ value: 90, label: "90 %" }],
  }),
  time: z.number().meta({ description: "The year that is counted.", examples: [2023] }),
  editions: z
    .array(z.string())
    .min(1)
    .max(6)
    .meta({ description: "Editions in which it is counted.", examples: [["2023", "2024"]] }),
  published: z
    .strictObject({
      dataset: reference("dataset").meta({
        description: "Dataset of published counts.",
        examples: ["published-counts"],
      }),
      edition: z.string().meta({ description: "Its edition.", examples: ["2024"] }),
    })
    .meta({
      description:
        "Counts and forecasts as others published them: fields id, year, low, high, kind, label, published, source.",
      examples: [{ dataset: "published-counts", edition: "2024" }],
    }),
  noun: text().meta({ description: "What is counted, in the plural.", examples: ["routes"] }),
});

/** A figure: which form, which figures, and the words around it. */
export const chartSchema = z.discriminatedUnion("form", [countOverTime, lines, heatMap, knownWhen]);
export type ChartSpec = z.output<typeof chartSchema>;
export type CountOverTimeSpec = z.output<typeof countOverTime>;
export type LinesSpec = z.output<typeof lines>;
export type HeatMapSpec = z.output<typeof heatMap>;
export type KnownWhenSpec = z.output<typeof knownWhen>;
