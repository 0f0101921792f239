import { z } from "zod";
import { recordKinds } from "../schema/kinds.ts";

/** The figures of an edition, each cell as its field's type says; see `Table`. */
export const editionSchema = z.object({
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  columns: z.array(z.string()),
});

/** A picture that prose may show; see `Picture`. */
export const imageSchema = z.object({
  type: z.string(),
  size: z.object({ width: z.number(), height: z.number() }).optional(),
  bytes: z.instanceof(Uint8Array),
});

/** Where a record stands, and what it refers to; see `References`. */
export const referencesSchema = z.object({
  file: z.string(),
  names: z.array(z.object({ kind: z.enum(recordKinds), id: z.string() })),
  cites: z.array(z.string()),
  citations: z.array(z.array(z.object({ source: z.string(), locator: z.string().optional() }))),
});
