import { z } from "zod";
import { date, reference, text, word } from "../fields.ts";

/** The name of a form, by which the rest of a chart is read. */
export const form = <F extends string>(name: F) =>
  z
    .literal(name)
    .meta({ description: "How the figures are drawn; what else may be written depends on it.", examples: [name] });

/** That a chart is no longer kept up. Its page, its frame and its files stay, for those who link to them. */
const retired = z
  .strictObject({
    date: date()
      .refine(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf), { params: { hint: "write a day, such as 2024-03-15" } })
      .meta({ description: "The day since which it is no longer kept up.", examples: ["2024-03-15"] }),
    reason: text().meta({
      description: "Why, in a sentence that readers see.",
      examples: ["The council no longer counts crossings."],
    }),
    successor: reference("chart")
      .optional()
      .meta({ description: "The chart to read instead.", examples: ["routes-on-time"] }),
  })
  .optional()
  .meta({
    description: "That the chart is no longer kept up, since when and why; page, frame and files stay.",
    examples: [{ date: "2024-03-15", reason: "The council no longer counts crossings." }],
  });

/** What a chart that follows its dataset has for an edition until the dataset is known. */
export const NEWEST = "newest";

/** What every chart says of itself. */
export const common = {
  title: text().meta({
    description: "The finding, in a sentence. `{name}` stands for a figure that the form computes.",
    examples: ["{last_count} of {last_total} routes are punctual"],
  }),
  subject: text()
    .optional()
    .meta({
      description:
        "What is drawn, with its unit but without a finding or a year: what stands as the title where a reader chooses other series or years. Without it, the names of the dataset and of what is measured.",
      examples: ["Crossings on time, per cent"],
    }),
  subtitle: text().meta({
    description: "What is drawn, with unit and period; takes the same `{name}`s.",
    examples: ["Number of routes, {first_year}–{last_year}"],
  }),
  alt: text().meta({
    description: "The picture in words, for readers who do not see it; takes the same `{name}`s.",
    examples: ["The count rises from {first_count} to {last_count}."],
  }),
  note: text()
    .optional()
    .meta({ description: "What to bear in mind.", examples: ["2023 is an estimate."] }),
  reading: text()
    .optional()
    .meta({
      description: "What to see in the picture, and what not to conclude from it; takes the same `{name}`s.",
      examples: [
        "Each bar is a year. That two routes are punctual does not say that they are as punctual as each other.",
      ],
    }),
  topics: z
    .array(word("topics"))
    .default([])
    .meta({ description: "Topics it belongs to.", examples: [["punctuality"]] }),
  dataset: reference("dataset").meta({ description: "Where its figures come from.", examples: ["crossings"] }),
  edition: z
    .string()
    .default(NEWEST)
    .meta({
      description: "The edition that the chart keeps to; without one it follows the newest of its dataset.",
      examples: ["2024"],
    }),
  edition_reason: text()
    .optional()
    .meta({
      description: "Why the chart keeps to an edition that is not the newest, in a sentence that readers see.",
      examples: ["The edition of 2025 leaves cancelled sailings out."],
    }),
  editions: z
    .array(z.string())
    .max(6)
    .default([])
    .meta({
      description:
        "All the editions that readers may choose from, besides the newest where the chart follows that; without them the one drawn is the only one.",
      examples: [["2023", "2024"]],
    }),
  sources: z
    .array(reference("source"))
    .default([])
    .meta({ description: "Further sources than the edition's own.", examples: [["harbour-gazette-2023-06"]] }),
  retired,
};

/** Names the fields of the dataset that a form of series reads. */
export const seriesEncoding = z
  .strictObject({
    series: z.string().meta({ description: "Field that tells the series apart.", examples: ["route"] }),
    label: z.string().meta({ description: "Field with the series' name.", examples: ["route_name"] }),
    time: z.string().meta({ description: "Field with the year.", examples: ["year"] }),
    value: z.string().meta({ description: "Field with the number.", examples: ["on_time_pct"] }),
  })
  .meta({
    description: "Which fields are read.",
    examples: [{ series: "route", label: "route_name", time: "year", value: "on_time_pct" }],
  });

/** A line that values are compared with. */
export const threshold = z
  .strictObject({
    value: z.number().meta({ description: "Where the line lies, in the unit of the values.", examples: [90] }),
    label: text().meta({ description: "What the line is called.", examples: ["90 % target"] }),
  })
  .meta({
    description: "What a value must reach to be counted; drawn as a line where the form has an axis for it.",
    examples: [{ value: 90, label: "90 % target" }],
  });

/** The same for forms that can do without. */
export const optionalThreshold = threshold.optional().meta({
  description: "What a value is compared with; drawn as a line where the form has an axis for it.",
  examples: [{ value: 90, label: "90 % target" }],
});

/** Words at a point of time, in picture, table and files alike. */
export const annotations = z
  .array(
    z.strictObject({
      time: z.number().meta({ description: "The year it belongs to.", examples: [2021] }),
      label: text()
        .max(48)
        .meta({ description: "A few words.", examples: ["New timetable"] }),
      break: z
        .boolean()
        .default(false)
        .meta({
          description: "Whether figures from that year on are measured in another way; lines are not joined across it.",
          examples: [true],
        }),
    }),
  )
  .max(4)
  .default([])
  .meta({
    description: "What happened, or changed in the measure, at a time.",
    examples: [[{ time: 2021, label: "New timetable" }]],
  });

/** Values at which one colour ends and the next begins. */
export const steps = z
  .array(z.number())
  .min(2)
  .max(5)
  .meta({ description: "Where one colour ends and the next begins, rising.", examples: [[70, 80, 90, 95]] });

/** What is counted, in the plural. */
export const noun = text().meta({ description: "What is counted, in the plural.", examples: ["routes"] });
