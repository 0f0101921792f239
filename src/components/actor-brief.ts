import { estimateMark } from "../charts/parts/cell.ts";
import { formatNumber, formatTime } from "../charts/parts/format.ts";
import { t } from "../i18n/t.ts";
import { seriesFactsOf } from "../model/actor-facts.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { roundTo } from "../model/round.ts";

/** The one thing to know of an actor in a list: its newest figure, or its latest post; empty where there is neither. */
export function actorBrief(dossier: Dossier, actor: DossierRecord<"actor">): string {
  const [series] = seriesFactsOf(dossier, actor);
  if (series) {
    const { field, newest } = series;
    const value = formatNumber(newest.value, field) + estimateMark(newest.estimate);
    return t("actorBrief.figure", { value, time: formatTime(newest.time) });
  }
  const role = actor.fields.roles.at(-1);
  if (!role) return "";
  const body = role.organisation === undefined ? undefined : dossier.get("actor", role.organisation).title;
  return [role.title, body].filter(Boolean).join(", ");
}

/** What the figures of such a list are, and of which edition; undefined where it has none. */
export function figureNote(dossier: Dossier, actors: readonly DossierRecord<"actor">[]): string | undefined {
  const series = actors.map((actor) => seriesFactsOf(dossier, actor)[0]).find((facts) => facts !== undefined);
  if (!series) return undefined;
  const { field, dataset, newest } = series;
  const note = t("actorBrief.note", { field: field.title, dataset: dataset.title, edition: newest.edition.title });
  return field.threshold ? `${note} ${t("actorBrief.line", { label: field.threshold.label })}` : note;
}

/** A figure as a length, and where its line lies, in per cent of the longest. */
export interface FigureBar {
  length: number;
  line: number | undefined;
}

/** The newest figures of such a list as lengths that can be compared. */
export function figureBars(
  dossier: Dossier,
  actors: readonly DossierRecord<"actor">[],
): ReadonlyMap<DossierRecord<"actor">, FigureBar> {
  const figures = actors.flatMap((actor) => {
    const [series] = seriesFactsOf(dossier, actor);
    return series ? [{ actor, value: series.newest.value, line: series.field.threshold?.value }] : [];
  });
  const longest = Math.max(...figures.flatMap(({ value, line = 0 }) => [value, line]));
  const share = (value: number) => roundTo((100 * value) / longest, 1);
  return new Map(
    figures
      // A length cannot be less than nothing.
      .filter(({ value }) => value >= 0 && longest > 0)
      .map(({ actor, value, line }) => [actor, { length: share(value), line: line && share(line) }]),
  );
}
