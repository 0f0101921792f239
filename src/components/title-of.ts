import { openChart } from "../charts/open-chart.ts";
import { isKind, type Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { sourceTitle } from "../model/source-title.ts";

/** The title that readers see: a chart's is filled with its figures, one that we gave a source stands in brackets. */
export function titleOf(dossier: Dossier, record: DossierRecord): string {
  if (isKind(record, "chart")) return openChart(dossier, record).title;
  return isKind(record, "source") ? sourceTitle(record) : record.title;
}

/** The language of a title, where that is not the dossier's: a work is called as it was published, but for a title of ours. */
export function languageOfTitle(dossier: Dossier, record: DossierRecord): string | undefined {
  if (!isKind(record, "source") || record.fields.title_supplied) return undefined;
  const { language } = record.fields;
  return primary(language) === primary(dossier.settings.fields.language) ? undefined : language;
}

const primary = (tag: string): string => new Intl.Locale(tag).language;
