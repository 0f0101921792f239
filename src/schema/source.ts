import { z } from "zod";
import { corrections } from "./corrections.ts";
import { date, language, reference, text, url, word } from "./fields.ts";

/** A person or body in CSL-JSON's form of a name. */
const cslName = z.union([
  z.strictObject({
    family: text().meta({ description: "Family name.", examples: ["Quill"] }),
    given: text()
      .optional()
      .meta({ description: "Given names.", examples: ["A."] }),
  }),
  z.strictObject({
    literal: text().meta({
      description: "Name of a body, or one that is not divided.",
      examples: ["Tidewater Council"],
    }),
  }),
]);

export type CslName = z.output<typeof cslName>;

/**
 * A work that the dossier reads or cites. Field names are those of CSL-JSON 1.0.2
 * (https://docs.citationstyles.org) wherever it has one.
 */
export const sourceSchema = z.strictObject({
  title: text().meta({
    description: "Title as published. Where none could be read, our own description of the work.",
    examples: ["New timetable, old ferries"],
  }),
  title_supplied: z
    .boolean()
    .default(false)
    .meta({
      description: "True when the title is our own description; it is then printed in square brackets.",
      examples: [true],
    }),
  curated: z
    .boolean()
    .default(false)
    .meta({
      description: "True for an article that the dossier reads critically, claim by claim.",
      examples: [true],
    }),
  kind: word("source_kinds").meta({ description: "What sort of publication it is.", examples: ["news-report"] }),
  type: z
    .enum([
      "article-magazine",
      "article-newspaper",
      "webpage",
      "report",
      "dataset",
      "speech",
      "post-weblog",
      "entry-encyclopedia",
      "interview",
      "legislation",
    ])
    .default("webpage")
    .meta({ description: "CSL-JSON item type, for citation managers.", examples: ["article-magazine"] }),
  author: z
    .array(cslName)
    .default([])
    .meta({
      description: "Authors as CSL names; left out when the work names none, or when they are not known.",
      examples: [[{ literal: "Harbour desk" }]],
    }),
  unsigned: z
    .boolean()
    .default(false)
    .meta({
      description: "True when the work was seen to name no author; without it, an author left out is one not known.",
      examples: [true],
    }),
  publisher: text().meta({ description: "Who published it.", examples: ["Harbour Gazette"] }),
  "container-title": text()
    .optional()
    .meta({
      description: "The magazine, site or series that it stands in, where that differs from the publisher.",
      examples: ["Sunday Gazette"],
    }),
  issued: date()
    .optional()
    .meta({
      description: "Day of publication; left out when not established.",
      examples: ["2023-06-02"],
    }),
  URL: url()
    .optional()
    .meta({ description: "Where it was published.", examples: ["https://example.org/a"] }),
  archive: url()
    .optional()
    .meta({ description: "An archived copy.", examples: ["https://web.archive.org/…"] }),
  accessed: date()
    .optional()
    .meta({ description: "When we read it.", examples: ["2024-11"] }),
  language: language()
    .default("en")
    .meta({ description: "Language of the work, BCP 47.", examples: ["fr"] }),
  access: z
    .enum(["free", "paywalled", "unknown"])
    .default("unknown")
    .meta({
      description: "Whether a reader can open it without paying.",
      examples: ["paywalled"],
    }),
  read: z
    .enum(["whole", "excerpt", "second-hand", "address-only"])
    .default("excerpt")
    .meta({
      description:
        "How much of it we read: the whole work, an excerpt, a report of it by others, or nothing but its address.",
      examples: ["excerpt"],
    }),
  read_part: text()
    .optional()
    .meta({
      description: "Which part of it an excerpt was, as a phrase; readers are told beside it.",
      examples: ["its first three paragraphs"],
    }),
  derived_from: z
    .array(reference("source"))
    .default([])
    .meta({
      description: "Sources whose text it copies, translates or sums up: it is no second voice beside them.",
      examples: [["tidewater-council-2023-05"]],
    }),
  agencies: z
    .array(text())
    .default([])
    .meta({
      description:
        "News agencies whose report it carries, called as where they publish themselves; works with one agency's report are one voice.",
      examples: [["Harbour Press"]],
    }),
  summary: text()
    .optional()
    .meta({
      description: "One or two sentences in our own words; needed for a curated source.",
      examples: ["Reports, from unnamed deckhands, that a quay is to close."],
    }),
  not_known: z
    .array(text())
    .default([])
    .meta({
      description: "What could not be established about it, one line each.",
      examples: [["The day of publication."]],
    }),
  reliability: z
    .array(text())
    .default([])
    .meta({
      description: "What a careful reader should bear in mind, one line each.",
      examples: [["The central news rests on unnamed deckhands."]],
    }),
  corrections: corrections(),
});
