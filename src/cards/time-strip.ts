import { extent, quantile, scaleUtc, sort } from "d3";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import { spellYear } from "../i18n/dates.ts";
import type { EdtfDate } from "../schema/edtf.ts";
import type { Strip } from "./card.ts";

/** Share of the events, the earliest, that a strip leaves out where they are not its own: most happened of late. */
const EARLY = 0.12;

/**
 * The place of some events among all of a dossier, on a true scale of time;
 * undefined where there is none to show.
 *
 * @param ids of the events that it is about
 */
export function timeStrip(dossier: Dossier, ids: ReadonlySet<string>): Strip | undefined {
  const spans = dossier.all("event").map(({ id, fields: { when } }) => ({ id, ...spanOf(when) }));
  const own = spans.filter(({ id }) => ids.has(id));
  if (own.length === 0 || spans.length < 2) return undefined;
  const early = quantile(
    spans.map(({ from }) => from),
    EARLY,
  )!;
  const shown = spans.filter(({ id, from }) => from >= early || ids.has(id));
  const [first, last] = extent(shown.flatMap(({ from, to }) => [from, to])) as [number, number];
  if (first === last) return undefined;
  const scale = scaleUtc([first, last], [0, 1]);
  return {
    of: "times",
    marks: shown.map(({ id, from, to }) => ({ from: scale(from), to: scale(to), isOwn: ids.has(id) })),
    ticks: sort(
      scale.ticks(8).filter((time) => time.getTime() === Date.UTC(time.getUTCFullYear(), 0, 1)),
      Number,
    ).map((time) => ({ at: scale(time), label: spellYear(time.getUTCFullYear()) })),
  };
}

/** An end that is open is no length. */
function spanOf({ start, end }: EdtfDate): { from: number; to: number } {
  const [from, to] = [Number.isFinite(start) ? start : end, Number.isFinite(end) ? end : start];
  return { from, to };
}

/** The events that name an actor. */
export const eventsOf = (dossier: Dossier, record: DossierRecord): Set<string> =>
  new Set(dossier.referencing(record, "event").map(({ id }) => id));
