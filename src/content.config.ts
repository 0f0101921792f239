import { defineCollection } from "astro:content";
import {
  editions,
  pages,
  images,
  recordsOf,
  redirects,
  references,
  settings,
  vocabulary,
} from "./collections/entries.ts";
import { dossierLoader } from "./collections/loader.ts";
import { editionSchema, imageSchema, referencesSchema } from "./collections/schemas.ts";
import { actorSchema } from "./schema/actor.ts";
import { changeSchema } from "./schema/change-note.ts";
import { chartSchema } from "./schema/chart.ts";
import { claimSchema } from "./schema/claim.ts";
import { datasetSchema } from "./schema/dataset.ts";
import { eventSchema } from "./schema/event.ts";
import { explainerSchema } from "./schema/explainer.ts";
import { pageSchema } from "./schema/page.ts";
import { redirectsSchema } from "./schema/redirects.ts";
import { settingsSchema } from "./schema/settings.ts";
import { sourceSchema } from "./schema/source.ts";
import { termSchema } from "./schema/term.ts";
import { vocabularySchema } from "./schema/vocabulary.ts";

/** One collection a kind of record, named as its folder; then what the dossier says of itself, its figures and pictures. */
export const collections = {
  explainers: defineCollection({ loader: dossierLoader(recordsOf("explainer")), schema: explainerSchema }),
  events: defineCollection({ loader: dossierLoader(recordsOf("event")), schema: eventSchema }),
  claims: defineCollection({ loader: dossierLoader(recordsOf("claim")), schema: claimSchema }),
  sources: defineCollection({ loader: dossierLoader(recordsOf("source")), schema: sourceSchema }),
  actors: defineCollection({ loader: dossierLoader(recordsOf("actor")), schema: actorSchema }),
  glossary: defineCollection({ loader: dossierLoader(recordsOf("term")), schema: termSchema }),
  datasets: defineCollection({ loader: dossierLoader(recordsOf("dataset")), schema: datasetSchema }),
  charts: defineCollection({ loader: dossierLoader(recordsOf("chart")), schema: chartSchema }),
  changes: defineCollection({ loader: dossierLoader(recordsOf("change")), schema: changeSchema }),
  pages: defineCollection({ loader: dossierLoader(pages), schema: pageSchema }),
  settings: defineCollection({ loader: dossierLoader(settings), schema: settingsSchema }),
  vocabulary: defineCollection({ loader: dossierLoader(vocabulary), schema: vocabularySchema }),
  redirects: defineCollection({ loader: dossierLoader(redirects), schema: redirectsSchema }),
  editions: defineCollection({ loader: dossierLoader(editions), schema: editionSchema }),
  images: defineCollection({ loader: dossierLoader(images), schema: imageSchema }),
  references: defineCollection({ loader: dossierLoader(references), schema: referencesSchema }),
};
