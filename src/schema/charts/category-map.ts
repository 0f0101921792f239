import { z } from "zod";
import { text } from "../fields.ts";
import { common, form } from "./chart-parts.ts";
import { mapViews } from "../map-views.ts";

/** How a country of a category is filled; each look tells itself from the others without colour too. */
export const looks = ["solid", "striped", "dotted", "crossed", "dark", "blank"] as const;

export type Look = (typeof looks)[number];

const category = z.strictObject({
  word: text().meta({ description: "The word in the table.", examples: ["daily"] }),
  label: text().meta({ description: "What it is called in legend and table.", examples: ["A boat every day"] }),
  look: z.enum(looks).meta({
    description:
      "How its countries are filled, each category in its own way; `blank` is hatched and pale, for what is not known.",
    examples: ["solid"],
  }),
});

/** A country a row, filled by the category that a word of it names. */
export const categoryMapSpec = z.strictObject({
  form: form("category-map"),
  ...common,
  encoding: z
    .strictObject({
      country: z
        .string()
        .meta({ description: "Field with the ISO 3166-1 code of the country, three letters.", examples: ["iso3"] }),
      label: z.string().meta({ description: "Field with its name, or the id of its record.", examples: ["country"] }),
      category: z.string().meta({ description: "Field with the word of its category.", examples: ["boats"] }),
      details: z
        .array(z.string())
        .default([])
        .meta({
          description: "Further fields of the table and the files, in this order.",
          examples: [["since", "remark"]],
        }),
    })
    .meta({
      description: "Which fields are read.",
      examples: [{ country: "iso3", label: "country", category: "boats" }],
    }),
  categories: z
    .array(category)
    .min(2)
    .max(looks.length)
    .meta({
      description: "The categories in the order of legend and table.",
      examples: [
        [
          { word: "daily", label: "A boat every day", look: "solid" },
          { word: "seldom", label: "A boat now and then", look: "dotted" },
        ],
      ],
    }),
  views: mapViews,
});

export type CategoryMapSpec = z.output<typeof categoryMapSpec>;
