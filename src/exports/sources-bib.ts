import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { sourceTitle } from "../model/source-title.ts";
import { toBibtex } from "./bibtex.ts";
import { containerOf } from "./csl.ts";
import { endsOf } from "./date-parts.ts";

/** All sources of a dossier as BibTeX, their ids as keys, in the order of the register. */
export const sourcesBib = (dossier: Dossier): string =>
  dossier
    .all("source")
    .map((source) => `${toEntry(source)}\n`)
    .join("\n");

/** BibTeX has no place for an archived copy; a note is what every style prints, and every program keeps. */
function toEntry(source: DossierRecord<"source">): string {
  const { type, author, publisher, issued, accessed, URL: url, archive, language } = source.fields;
  const { from } = issued ? endsOf(issued) : {};
  const container = containerOf(source.fields);
  const isArticle = type === "article-magazine" || type === "article-newspaper";
  const isReport = type === "report";
  return toBibtex({
    type: isArticle ? "article" : isReport ? "techreport" : "misc",
    key: source.id,
    author,
    title: sourceTitle(source),
    journal: isArticle ? container : undefined,
    institution: isReport ? publisher : undefined,
    organization: isArticle || isReport ? undefined : (container ?? publisher),
    publisher: isReport || container === publisher ? undefined : publisher,
    year: from && String(from[0]),
    month: from?.[1],
    date: issued?.edtf,
    urldate: accessed?.edtf,
    language,
    note: archive && t("export.archived", { url: archive }),
    url,
  });
}
