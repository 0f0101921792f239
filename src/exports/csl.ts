import type { EdtfDate } from "../schema/edtf.ts";
import type { Fields } from "../schema/kinds.ts";
import { spellDate } from "../i18n/dates.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { sourceTitle } from "../model/source-title.ts";
import { endsOf, type DateParts } from "./date-parts.ts";

type Source = DossierRecord<"source">;

interface CslDate {
  "date-parts"?: readonly (readonly number[])[];
  circa?: true;
  literal?: string;
}

/** A work as citation managers have it. */
export interface CslItem {
  id: string;
  type: Fields<"source">["type"];
  title: string;
  author?: Fields<"source">["author"];
  "container-title"?: string | undefined;
  publisher: string;
  issued?: CslDate | undefined;
  accessed?: CslDate | undefined;
  URL?: string | undefined;
  /** Who keeps the archived copy, and its address. */
  archive?: string | undefined;
  archive_location?: string | undefined;
  language: string;
  /** What the dossier says of it, for which the format has no names. */
  custom: { record: string; kind: string; read: Fields<"source">["read"] };
}

/** Types that stand in something with a name, which is the publisher's where the record says no other. */
const CONTAINED: readonly string[] = [
  "article-magazine",
  "article-newspaper",
  "entry-encyclopedia",
  "post-weblog",
  "webpage",
];

/**
 * All sources of a dossier as CSL-JSON, in the order of the register. A date in
 * doubt, or about right, is `circa`; one that has no first day is spelled out.
 *
 * Format: CSL-JSON 1.0.2, https://github.com/citation-style-language/schema
 *
 * @param urlOf the full address of a path on the site
 */
export const cslItems = (dossier: Dossier, urlOf: (address: string) => string): CslItem[] =>
  dossier.all("source").map((source) => cslItem(dossier, source, urlOf));

/** One source as CSL-JSON. */
export function cslItem(dossier: Dossier, source: Source, urlOf: (address: string) => string): CslItem {
  const { type, author, publisher, issued, accessed, URL: url, archive, language, kind, read } = source.fields;
  return {
    id: source.id,
    type,
    title: sourceTitle(source),
    ...(author.length > 0 && { author }),
    "container-title": containerOf(source.fields),
    publisher,
    issued: issued && cslDate(issued),
    accessed: accessed && cslDate(accessed),
    URL: url,
    ...(archive && { archive: new URL(archive).hostname, archive_location: archive }),
    language,
    custom: { record: urlOf(source.address), kind: dossier.word("source_kinds", kind).label, read },
  };
}

/** The magazine, newspaper, site or series in which a work stands. */
export const containerOf = (fields: Fields<"source">): string | undefined =>
  fields["container-title"] ?? (CONTAINED.includes(fields.type) ? fields.publisher : undefined);

function cslDate(date: EdtfDate): CslDate {
  const { from, to } = endsOf(date);
  if (!from) return { literal: spellDate(date) };
  const parts: DateParts[] = to && String(to) !== String(from) ? [from, to] : [from];
  return {
    "date-parts": parts.map((part) => part.filter((number) => number !== undefined)),
    ...((date.approximate || date.uncertain) && { circa: true }),
  };
}
