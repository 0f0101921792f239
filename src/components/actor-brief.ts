import { estimateMark } from "../charts/parts/cell.ts";
import { formatNumber, formatTime } from "../charts/parts/format.ts";
import { t } from "../i18n/t.ts";
import { seriesFactsOf } from "../model/actor-facts.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";

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
  return (
    series &&
    t("actorBrief.note", {
      field: series.field.title,
      dataset: series.dataset.title,
      edition: series.newest.edition.title,
    })
  );
}
