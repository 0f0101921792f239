import { isKind, type Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

type Source = DossierRecord<"source">;

/** The line of a kind of source that all sources of the kind share. */
const kindOf = (dossier: Dossier, { fields: { kind } }: Source) => dossier.vocabulary.fields.source_kinds[kind];

/** What to bear in mind with a source: its own lines, then that of its kind. */
export function cautionsOf(dossier: Dossier, source: Source): string[] {
  const shared = kindOf(dossier, source)?.reliability;
  return [...source.fields.reliability, ...(shared ? [shared] : [])];
}

/** What a source counts for: evidence, none by itself, or what is tested. */
export const weights = ["strong", "weak", "article"] as const;

export type Weight = (typeof weights)[number];

export function weightOf(dossier: Dossier, source: Source): Weight {
  if (source.fields.curated) return "article";
  return isWeak(dossier, source) ? "weak" : "strong";
}

/** Whether a source does not bear out a fact alone: by its kind, or because nobody here read it. */
export const isWeak = (dossier: Dossier, source: Source): boolean =>
  (kindOf(dossier, source)?.weak ?? false) || isUnread(source);

export const isUnread = ({ fields: { read } }: Source): boolean => read === "second-hand" || read === "address-only";

/** Ids of the sources on which a claim or an event rests; other records have none. */
function restsOn(record: DossierRecord): string[] {
  if (isKind(record, "event")) return record.fields.sources;
  if (!isKind(record, "claim")) return [];
  const { positions, resolution } = record.fields;
  return [...positions.map(({ source }) => source), ...(resolution?.evidence ?? [])];
}

/**
 * The one weak source on which a claim or an event hangs, if it does. The curated
 * articles are what is tested: they do not count.
 */
export function loneWeakSource(dossier: Dossier, record: DossierRecord): Source | undefined {
  const sources = [...new Set(restsOn(record))].map((id) => dossier.get("source", id));
  const [only, ...others] = sources.filter(({ fields }) => !fields.curated);
  return only && others.length === 0 && isWeak(dossier, only) ? only : undefined;
}
