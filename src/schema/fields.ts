import { z } from "zod";
import { EdtfError, toEdtf, type EdtfDate } from "./edtf.ts";

/** Ids are file names and addresses: lower-case letters, digits and hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The kinds of record that another record can name by its id. */
export type RecordKind = "explainer" | "source" | "claim" | "event" | "actor" | "term" | "dataset" | "chart";

/** The closed lists that `vocabulary.yaml` defines for a topic. */
export type VocabularyList =
  "event_kinds" | "actor_kinds" | "source_kinds" | "topics" | "claim_statuses" | "certainties";

/** The id of another record; that it exists is checked once all are read. */
export const reference = (references: RecordKind) => z.string().meta({ references });

/** A word of one of the dossier's own lists. */
export const word = (vocabulary: VocabularyList) => z.string().meta({ vocabulary });

/** A non-empty line of text. */
export const text = () => z.string().trim().min(1);

/** An EDTF date; see `toEdtf` for what is accepted. */
export const date = () =>
  z
    .union([z.string(), z.number(), z.date()])
    .transform((value, context): EdtfDate => {
      try {
        return toEdtf(value);
      } catch (error) {
        if (!(error instanceof EdtfError)) throw error;
        context.issues.push({
          code: "custom",
          input: value,
          message: error.message,
          params: { hint: error.hint, what: "date" },
        });
        return z.NEVER;
      }
    })
    .meta({ type: "edtf" });

/** A web address with its scheme. */
export const url = () => z.url({ protocol: /^https?$/ });

/** A length of time in ISO 8601 months or years: `P6M`, `P1Y`. */
export const period = () => z.string().regex(/^P\d+[MYD]$/, { error: "write P6M or P1Y" });
