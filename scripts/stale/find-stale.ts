import { dirname, relative } from "node:path";
import { changesOf } from "../../src/model/changes.ts";
import { isKind } from "../../src/model/dossier.ts";
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

/**
 * Explainers that rest on something that changed after the day of their review.
 *
 * @param editedDays last day of each file of the dossier, by its path in the dossier's folder; undefined without git
 */
export function findStale(dossier: ReadDossier, editedDays?: ReadonlyMap<string, string>): StaleExplainer[] {
  return dossier.all("explainer").flatMap((explainer) => {
    const { end } = explainer.fields.reviewed;
    const isLater = (day: string | undefined): day is string => day !== undefined && Date.parse(day) > end;
    const since = restsOn(dossier, explainer).flatMap((record): Since[] => {
      const corrected = [changesOf(record)[0]?.date.edtf].find(isLater);
      const edited = editedDays && [lastEdit(dossier, record, editedDays)].find(isLater);
      return (corrected ?? edited) ? [{ record, corrected, edited }] : [];
    });
    return since.length > 0 ? [{ explainer, since }] : [];
  });
}

/** The last day of a record's files; those of a dataset are all in its folder. */
function lastEdit(dossier: ReadDossier, record: ReadRecord, days: ReadonlyMap<string, string>): string | undefined {
  const path = relative(dossier.root, record.path);
  if (!isKind(record, "dataset")) return days.get(path);
  const folder = `${dirname(path)}/`;
  const own = [...days].flatMap(([file, day]) => (file.startsWith(folder) ? [day] : []));
  return own.sort().at(-1);
}
