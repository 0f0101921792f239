import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { isWeak } from "../model/reliability.ts";
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

/** What sort of publication a source is, and that it is weak where it is. */
export function kindOf(dossier: Dossier, source: DossierRecord<"source">): string {
  const { label } = dossier.word("source_kinds", source.fields.kind);
  return isWeak(dossier, source) ? `${label} · ${t("source.weak")}` : label;
}
