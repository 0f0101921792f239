import { z } from "zod";
import { date, language, origin, reference, text, url } from "./fields.ts";

/** Sections that a dossier can put in its navigation. */
export const sections = [
  "explainers",
  "timeline",
  "charts",
  "data",
  "claims",
  "sources",
  "compare",
  "actors",
  "glossary",
  "search",
  "about",
  "changes",
  "embedding",
] as const;

export type Section = (typeof sections)[number];

const colour = () => z.string().regex(/^#[0-9a-f]{6}$/i, { error: "write # and six hexadecimal digits" });

/** `dossier.yaml`: what the dossier says of itself. */
export const settingsSchema = z.strictObject({
  title: text().meta({ description: "Title of the dossier.", examples: ["Ferries between the Lanternfold islands"] }),
  short_title: text().meta({ description: "Title for the header of every page.", examples: ["Lanternfold ferries"] }),
  description: text().meta({
    description: "One or two sentences, for the front page and for search engines.",
    examples: ["Are the ferries on time, and who says so?"],
  }),
  headline: text()
    .optional()
    .meta({
      description:
        "The finding with which the front page begins. It takes figures of the first featured chart by name, as that chart's title does; without it that title is the headline.",
      examples: ["{last_count} of {last_total} ferry routes are punctual"],
    }),
  lede: text()
    .optional()
    .meta({
      description: "A short paragraph under the headline of the front page: what the dossier is about.",
      examples: ["What was promised, and what became of it?"],
    }),
  language: language()
    .default("en")
    .meta({ description: "Language of the dossier, BCP 47.", examples: ["en"] }),
  publisher: text().meta({ description: "Who publishes it.", examples: ["The dossier's editors"] }),
  licence: z
    .strictObject({
      name: text().meta({ description: "Name of the licence.", examples: ["CC BY 4.0"] }),
      url: url().meta({
        description: "Where it can be read.",
        examples: ["https://creativecommons.org/licenses/by/4.0/"],
      }),
    })
    .meta({
      description: "Licence of text and charts.",
      examples: [{ name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" }],
    }),
  site: origin().meta({
    description: "Address of the published site, without a path; `SITE` overrides it.",
    examples: ["https://example.org"],
  }),
  repository: url()
    .optional()
    .meta({
      description: "Where the records can be read and corrected; the page about the dossier links to it.",
      examples: ["https://example.org/repo"],
    }),
  data_as_of: date()
    .optional()
    .meta({ description: "Up to when facts were gathered.", examples: ["2024-11"] }),
  navigation: z
    .array(z.enum(sections))
    .default([...sections])
    .meta({
      description:
        "Sections that the header names, in order, up to six; all others are in its menu, and the search has a box.",
      examples: [["explainers", "timeline"]],
    }),
  featured: z
    .strictObject({
      explainers: z
        .array(reference("explainer"))
        .default([])
        .meta({ description: "Explainers, in order.", examples: [["are-the-ferries-on-time"]] }),
      charts: z
        .array(reference("chart"))
        .default([])
        .meta({ description: "Charts, in order.", examples: [["routes-on-time"]] }),
      claims: z
        .array(reference("claim"))
        .default([])
        .meta({ description: "Claims, in order.", examples: [["two-routes-punctual-2023"]] }),
    })
    .prefault({})
    .meta({ description: "Records on the front page.", examples: [{ explainers: ["are-the-ferries-on-time"] }] }),
  theme: z
    .strictObject({
      accent: colour().meta({ description: "Accent colour on a light ground.", examples: ["#0b5c8a"] }),
      accent_dark: colour().meta({ description: "Accent colour on a dark ground.", examples: ["#7cc4ee"] }),
    })
    .optional()
    .meta({
      description: "Accent colour in light and dark.",
      examples: [{ accent: "#0b5c8a", accent_dark: "#7cc4ee" }],
    }),
});
