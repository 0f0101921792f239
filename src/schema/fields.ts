import { z } from "zod";
import { EdtfError, toEdtf, type EdtfDate } from "./edtf.ts";
import { markIn } from "./markup.ts";
import { isWebAddress, nearestAddress } from "./web-address.ts";

/** The kinds of record that another record can name by its id. */
export type RecordKind = "explainer" | "source" | "claim" | "event" | "actor" | "term" | "dataset" | "chart" | "change";

/** The closed lists that `vocabulary.yaml` defines for a topic. */
export type VocabularyList =
  "event_kinds" | "actor_kinds" | "source_kinds" | "topics" | "claim_statuses" | "certainties";

/** The id of another record; that it exists is checked once all are read. */
export const reference = (references: RecordKind) => z.string().meta({ references });

/** A word of one of the dossier's own lists. */
export const word = (vocabulary: VocabularyList) => z.string().meta({ vocabulary });

/** The name of a column, as it stands in the heading of a CSV file. */
export const columnName = () =>
  z.string().regex(/^[a-z][a-z0-9_]*$/, { error: "write lower-case letters, digits and _" });

/** What is neither a blank, an accent without its letter, nor passed over by those who show text. */
const VISIBLE = /[^\s\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A non-empty line of text. It is printed as it stands, but for `typeset()`: marks that prose knows are refused. */
export const text = () =>
  z
    .string()
    .trim()
    .min(1)
    .superRefine((line, { addIssue }) => {
      if (line !== "" && !VISIBLE.test(line)) {
        const hint = "write some text: nobody sees what is there";
        addIssue({ code: "custom", message: hint, params: { hint } });
      }
      const mark = markIn(line);
      const hint = mark
        ? `write plain words in place of ${mark}: this field is printed as it stands, and marks belong into the text below the front matter`
        : /\n\s*\n/.test(line)
          ? "write one paragraph: empty lines are lost in this field; more belongs into the text below the front matter"
          : undefined;
      if (hint) addIssue({ code: "custom", message: hint, params: { hint } });
    })
    .meta({ typeset: true });

/** An EDTF date; see `toEdtf` for what is accepted. */
export const date = () =>
  z
    .union([z.string(), z.number()])
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
    .meta({ edtf: true });

/** A single day for certain, of which readers are told. */
export const day = () =>
  date().refine(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf), {
    params: { hint: "write the day, such as 2024-11-05" },
  });

/** A web address with its scheme, which is printed and sent as it stands; see `isWebAddress`. */
export const url = () =>
  z
    .string()
    .superRefine((address, { addIssue }) => {
      if (isWebAddress(address)) return;
      const near = nearestAddress(address);
      const hint = near
        ? `did you mean ${near}?`
        : /^https?:\/\/[^/]/i.test(address)
          ? "write the address of a page: without spaces, control characters or a name and password"
          : "write an address that starts with https:// and a host";
      addIssue({ code: "custom", message: hint, params: { hint } });
    })
    .meta({ format: "uri" });

/** The address of a whole host: under which path the site stands is not the dossier's to say. */
export const origin = () =>
  url().refine((address) => !isWebAddress(address) || isOrigin(address), {
    params: { hint: "write the host alone, such as https://example.org; put the path into BASE" },
  });

/** Whether an address is written as browsers write it, and names a host alone: without a name, a path or a line end. */
export const isOrigin = (address: string): boolean => {
  const { origin } = new URL(address);
  return address === origin || address === `${origin}/`;
};

/** A language tag: BCP 47, https://www.rfc-editor.org/info/bcp47 */
export const language = () =>
  z.string().refine(isLanguage, { params: { hint: "write a language tag with hyphens, such as en or pt-BR" } });

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
