import type { z } from "zod";
import { actorSchema } from "./actor.ts";
import { changeSchema } from "./change-note.ts";
import { chartSchema } from "./chart.ts";
import { claimSchema } from "./claim.ts";
import { datasetSchema } from "./dataset.ts";
import { eventSchema } from "./event.ts";
import { explainerSchema } from "./explainer.ts";
import type { RecordKind } from "./fields.ts";
import { sourceSchema } from "./source.ts";
import { termSchema } from "./term.ts";

/** Where the records of a kind lie, what they must be, and where they are published. */
interface Kind {
  folder: string;
  /** Path of the site under which its records stand; a public contract. */
  address: string;
  schema: z.ZodType;
}

export const kinds = {
  explainer: { folder: "explainers", address: "explainers", schema: explainerSchema },
  event: { folder: "events", address: "timeline", schema: eventSchema },
  claim: { folder: "claims", address: "claims", schema: claimSchema },
  source: { folder: "sources", address: "sources", schema: sourceSchema },
  actor: { folder: "actors", address: "actors", schema: actorSchema },
  term: { folder: "glossary", address: "glossary", schema: termSchema },
  dataset: { folder: "datasets", address: "data", schema: datasetSchema },
  chart: { folder: "charts", address: "charts", schema: chartSchema },
  change: { folder: "changes", address: "changes", schema: changeSchema },
} as const satisfies Record<RecordKind, Kind>;

export const recordKinds = Object.keys(kinds) as [RecordKind, ...RecordKind[]];

/** A record's fields once read: defaults filled in, dates as `EdtfDate`. */
export type Fields<K extends RecordKind> = z.output<(typeof kinds)[K]["schema"]>;
