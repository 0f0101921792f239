import { t } from "../i18n/t.ts";
import type { DossierRecord } from "../model/record.ts";

/** What square brackets around a title say, where a list has such titles; said once, beside the list. */
export const bracketNote = (sources: readonly DossierRecord<"source">[]): string | undefined =>
  sources.some(({ fields }) => fields.title_supplied) ? t("source.brackets") : undefined;
