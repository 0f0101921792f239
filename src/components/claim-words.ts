import { t } from "../i18n/t.ts";
import { isKind, type Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";

/** Who makes a claim, in words, and as a record where it is a known actor. */
export function speakerOf(
  dossier: Dossier,
  { fields }: DossierRecord<"claim">,
): { name: string; actor?: DossierRecord<"actor"> } {
  if (fields.speaker === "anonymous") return { name: t("claim.anonymous", { note: fields.speaker_note ?? "" }) };
  if (fields.speaker === "article") return { name: t("claim.article") };
  const actor = dossier.get("actor", fields.speaker);
  return { name: actor.title, actor };
}

/** That a claim is no longer used or is replaced, or a chart retired, in words; other records are neither. */
export function withdrawalOf(record: DossierRecord): string | undefined {
  if (isKind(record, "chart")) return record.fields.retired && t("retired.short");
  if (!isKind(record, "claim")) return undefined;
  const { deprecated, superseded_by } = record.fields;
  if (deprecated) return t("claim.deprecatedShort");
  return superseded_by && t("claim.supersededShort");
}

/** What became of a forecast or a pledge, in words; other claims have no outcome. */
export const outcomeOf = ({ fields: { resolution } }: DossierRecord<"claim">): string | undefined =>
  resolution?.outcome && t(`outcome.${resolution.outcome}`);
