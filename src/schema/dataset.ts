import { z } from "zod";
import { corrections } from "./corrections.ts";
import { columnName, date, reference, text, url, word } from "./fields.ts";
import { id } from "./id.ts";
import { cell } from "./query.ts";

const field = z
  .strictObject({
    name: columnName().meta({
      description: "Column name in the CSV files.",
      examples: ["on_time_pct"],
    }),
    type: z.enum(["string", "integer", "number", "boolean", "date", "actor", "source", "iso3", "certainty"]).meta({
      description:
        "What its cells are; `date` is EDTF, `actor` and `source` are ids of records, `iso3` is the code of an actor, `certainty` is a word of the vocabulary, held to the sources of its row.",
      examples: ["number"],
    }),
    title: text().meta({ description: "Column heading.", examples: ["On time"] }),
    description: text().meta({
      description: "What it means.",
      examples: ["Crossings that left within five minutes of the timetable, in per cent."],
    }),
    unit: text()
      .optional()
      .meta({ description: "Unit of its numbers.", examples: ["%"] }),
    required: z
      .boolean()
      .default(true)
      .meta({ description: "False when a cell may be empty.", examples: [false] }),
    minimum: z
      .number()
      .optional()
      .meta({ description: "Lowest number allowed.", examples: [0] }),
    maximum: z
      .number()
      .optional()
      .meta({ description: "Highest number allowed.", examples: [100] }),
    categories: z
      .array(
        z.strictObject({
          value: text().meta({ description: "The word in the cells.", examples: ["daily"] }),
          label: text().meta({ description: "What readers are told instead.", examples: ["A boat every day"] }),
        }),
      )
      .min(2)
      .optional()
      .meta({
        description: "The words of a `string`, of which each cell has one; as in Data Package.",
        examples: [
          [
            { value: "daily", label: "A boat every day" },
            { value: "seldom", label: "A boat now and then" },
          ],
        ],
      }),
    decimals: z
      .number()
      .int()
      .min(0)
      .max(12)
      .optional()
      .meta({
        description: "Decimals to which the producer publishes it; used in print and when compared with a threshold.",
        examples: [1],
      }),
    threshold: z
      .strictObject({
        value: z.number().meta({ description: "The number to reach.", examples: [90] }),
        label: text().meta({ description: "How it is written.", examples: ["90 %"] }),
      })
      .optional()
      .meta({
        description: "A line that readers ask about; the dataset's page lists what reaches it in one edition only.",
        examples: [{ value: 90, label: "90 %" }],
      }),
  })
  .refine(({ type, categories }) => categories === undefined || type === "string", {
    path: ["categories"],
    params: { hint: "only a field of type string has categories" },
  })
  .refine(({ minimum, maximum }) => minimum === undefined || maximum === undefined || minimum <= maximum, {
    path: ["minimum"],
    params: { hint: "write the lower number as minimum, the higher one as maximum" },
  });

const confirmation = z.strictObject({
  where: z
    .record(z.string(), cell)
    .meta({ description: "Cells that name the row, those of the key.", examples: [{ route: "r1", year: 2023 }] }),
  field: text().meta({ description: "The field of the figure.", examples: ["on_time_pct"] }),
  reason: text().meta({
    description: "How it was verified, and why it stands out.",
    examples: ["Printed so; the boat lay in dock from March."],
  }),
});

const edition = z.strictObject({
  id: id().meta({ description: "Name of the edition and of its CSV file.", examples: ["2024"] }),
  title: text().meta({ description: "What to call it.", examples: ["Edition of 2024"] }),
  published: date().meta({ description: "When the producer published it.", examples: ["2024-03-15"] }),
  cut_off: date()
    .optional()
    .meta({ description: "Until when its data were gathered.", examples: ["2024-01-31"] }),
  retrieved: date()
    .optional()
    .meta({ description: "When we took it over.", examples: ["2024-11"] }),
  source: reference("source").meta({
    description: "The work that it is taken from.",
    examples: ["tidewater-council-2024-03"],
  }),
  copy: reference("source")
    .optional()
    .meta({
      description: "The copy that was read, where the publication itself was not.",
      examples: ["ticket-office-notice-2023"],
    }),
  citation: text()
    .optional()
    .meta({
      description: "How it is cited, where its producer calls it otherwise than the dataset's `citation` does.",
      examples: ["Tidewater Council, Sailings of the outer routes"],
    }),
  basis: text().meta({
    description: "What its figures are based on.",
    examples: ["Log books of the harbour masters."],
  }),
  notes: z
    .array(text())
    .default([])
    .meta({ description: "What to know before using it.", examples: [["2023 is an estimate."]] }),
  confirmed: z
    .array(confirmation)
    .default([])
    .meta({
      description: "Figures that look like typing errors to the check and are right.",
      examples: [[{ where: { route: "r1", year: 2023 }, field: "on_time_pct", reason: "Printed so." }]],
    }),
});

/** Figures with a fixed set of fields, in editions that are never merged. */
export const datasetSchema = z.strictObject({
  title: text().meta({ description: "What it holds.", examples: ["Punctuality of the ferries"] }),
  summary: text().meta({ description: "One or two sentences for a reader.", examples: ["Four routes, 2019 to 2023."] }),
  unit: text().meta({ description: "Unit of its main figures, in words.", examples: ["per cent of crossings"] }),
  fields: z
    .array(field)
    .min(1)
    .meta({
      description: "The columns, in order.",
      examples: [[{ name: "year", type: "integer", title: "Year", description: "Calendar year." }]],
    }),
  primary_key: z
    .array(z.string())
    .min(1)
    .meta({ description: "Fields that together name a row.", examples: [["route", "year"]] }),
  label_field: z
    .string()
    .optional()
    .meta({
      description: "Field with the name of what a row is about, where the key has only a code.",
      examples: ["route_name"],
    }),
  estimate_field: z
    .string()
    .optional()
    .meta({
      description: "Boolean field that is true where the producer marks the row's figures as estimates.",
      examples: ["estimate"],
    }),
  producer: text().meta({ description: "Who made the figures.", examples: ["Tidewater Council"] }),
  citation: text().meta({
    description: "How to cite it.",
    examples: ["Tidewater Council, Crossings of the outer routes"],
  }),
  licence: z
    .strictObject({
      name: text().meta({ description: "Name of the licence, or the terms in words.", examples: ["CC BY 4.0"] }),
      url: url()
        .optional()
        .meta({
          description: "Where the terms can be read.",
          examples: ["https://creativecommons.org/licenses/by/4.0/"],
        }),
    })
    .meta({ description: "Under what terms it may be used.", examples: [{ name: "Credit the producer" }] }),
  covers: text().meta({ description: "What is in it.", examples: ["All year-round routes."] }),
  excludes: text().meta({ description: "What is not.", examples: ["Excursions in summer."] }),
  method: text().meta({ description: "How the figures were made and taken over.", examples: ["Copied cell by cell."] }),
  known_gaps: z
    .array(text())
    .default([])
    .meta({ description: "Gaps and oddities, one line each.", examples: [["Route 3 was not counted in 2021."]] }),
  topics: z
    .array(word("topics"))
    .default([])
    .meta({ description: "Topics it belongs to.", examples: [["punctuality"]] }),
  current_edition: z
    .string()
    .meta({ description: "The edition whose file programs that read the page are told of first.", examples: ["2024"] }),
  editions: z
    .array(edition)
    .min(1)
    .meta({
      description: "The editions, oldest first.",
      examples: [
        [
          {
            id: "2024",
            title: "Edition of 2024",
            published: "2024-03-15",
            source: "tidewater-council-2024-03",
            basis: "Log books.",
          },
        ],
      ],
    }),
  corrections: corrections(),
});
