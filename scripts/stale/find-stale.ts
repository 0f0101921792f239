import { mendingsOf } from "../../src/model/changes.ts";
import { editsOf } from "../../src/model/edits.ts";
import { restsOn } from "../../src/model/stale.ts";
import type { ReadDossier, ReadRecord } from "../../src/reader/reading.ts";

/** A record that changed after an explainer that rests on it was reviewed. */
interface Since {
  record: ReadRecord;
  /** Its latest correction after the review, `2024-11-06`. */
  corrected?: string | undefined;
  /** Its last commit after the review. */
  edited?: string | undefined;
}

export interface StaleExplainer {
  explainer: ReadRecord<"explainer">;
  since: readonly Since[];
}

/** Explainers that rest on something that changed after the day of their review. */
export function findStale(dossier: ReadDossier): StaleExplainer[] {
  return dossier.all("explainer").flatMap((explainer) => {
    const { end } = explainer.fields.reviewed;
    const isLater = (day: string | undefined): day is string => day !== undefined && Date.parse(day) > end;
    const since = restsOn(dossier, explainer).flatMap((record): Since[] => {
      const corrected = [mendingsOf(record)[0]?.date.edtf].find(isLater);
      const edited = editsOf(dossier, record).find(isLater);
      return (corrected ?? edited) ? [{ record, corrected, edited }] : [];
    });
    return since.length > 0 ? [{ explainer, since }] : [];
  });
}
