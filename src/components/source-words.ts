import { t } from "../i18n/t.ts";
import type { Fields } from "../schema/kinds.ts";

/** Names of a source's authors: `A. Author and B. Writer`; empty where none is named or known. */
export function authorsOf({ author }: Fields<"source">, locale = "en-GB"): string {
  const names = author.map((name) =>
    "literal" in name ? name.literal : [name.given, name.family].filter(Boolean).join(" "),
  );
  return new Intl.ListFormat(locale).format(names);
}

/** How much of a source was read, in a phrase: `excerpt read`. Which part it was, its own page tells. */
export const readOf = ({ read }: Fields<"source">): string => t(`source.readShort.${read}`);

/** Who wrote a source; where nobody is named, whether that is so of the work or of what is known of it. */
export const authorshipOf = (fields: Fields<"source">): string =>
  authorsOf(fields) || t(fields.unsigned ? "source.unsigned" : "source.authorNotKnown");
