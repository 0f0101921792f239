import { ascending, max, min, sort } from "d3";
import { boundsOf, OPEN } from "../schema/edtf-bounds.ts";
import type { EdtfDate } from "../schema/edtf.ts";
import type { Fields } from "../schema/kinds.ts";
import type { Dossier } from "./dossier.ts";
import { footingOfClaim, shortfallsOf } from "./footing.ts";
import type { DossierRecord } from "./record.ts";

/*
 * From when something is known, by the dates of the records alone, in
 * milliseconds, UTC. A date that leaves several days open counts as its last
 * one, so that no knowledge is claimed too early. `Infinity` is known on no day:
 * what has no date is not guessed.
 */

/** The last moment that a date of publication may mean, or by which something was said or settled. */
export const lastOf = (date: EdtfDate | undefined): number => date?.end ?? Infinity;

/** The last moment at which something may have begun: of an interval, in its first end where that is known. */
export function begunBy({ edtf, end }: EdtfDate): number {
  const [from = ""] = edtf.split("/");
  return from === OPEN ? end : boundsOf(from)!.max;
}

/** A work is known from its publication. One without a date was there at the latest when it was read. */
export function sourceSince(dossier: Dossier, id: string): number {
  const { issued, accessed } = dossier.get("source", id).fields;
  return min([lastOf(issued), lastOf(accessed)])!;
}

const sourcesSince = (dossier: Dossier, ids: readonly string[]): number[] => ids.map((id) => sourceSince(dossier, id));

/** A claim is known once it was said, or the first source stated it; what bears it out may be older than it is. */
export function claimSince(dossier: Dossier, { fields: { said, positions } }: DossierRecord<"claim">): number {
  const stating = positions.filter(({ stance }) => stance === "states");
  const sources = (stating.length > 0 ? stating : positions).map(({ source }) => source);
  return min([lastOf(said), ...sourcesSince(dossier, sources)])!;
}

/**
 * Since when the verdict of today stands, never before the claim is known. An
 * outcome stands from its date, or from the latest of what shows it; one that is
 * open, or cannot be told, was so from the start. A status stands since the
 * sources of the time have kept its rule; without a rule it rests on them all.
 */
export function verdictSince(dossier: Dossier, claim: DossierRecord<"claim">): number {
  const { resolution } = claim.fields;
  const since = claimSince(dossier, claim);
  if (!resolution?.outcome) return Math.max(since, statusSince(dossier, claim));
  if (resolution.outcome === "open" || resolution.outcome === "untestable") return since;
  return Math.max(since, resolution.date ? lastOf(resolution.date) : shownSince(dossier, resolution));
}

/** When the last of the sources and the editions that show an outcome was published. */
function shownSince(dossier: Dossier, { evidence, data }: NonNullable<Fields<"claim">["resolution"]>): number {
  const editions = data.map(({ dataset, edition }) => editionSince(dossier, dataset, edition));
  return max([...sourcesSince(dossier, evidence), ...editions]) ?? Infinity;
}

/**
 * The first of the days from which on, as sources came, the rule of the status
 * was kept. The work that a claim was taken from spoke when the claim was made.
 */
function statusSince(dossier: Dossier, claim: DossierRecord<"claim">): number {
  const { fields } = claim;
  const { requires } = dossier.word("claim_statuses", fields.status);
  const dated = fields.positions.map((position, rank) => ({
    position,
    since: rank === 0 ? claimSince(dossier, claim) : sourceSince(dossier, position.source),
  }));
  const days = sort(new Set(dated.map(({ since }) => since)), ascending);
  if (!requires) return days.at(-1)!;
  const isKept = (day: number) => {
    const positions = dated.filter(({ since }) => since <= day).map(({ position }) => position);
    return shortfallsOf(requires, footingOfClaim(dossier, { ...fields, positions })).length === 0;
  };
  return days[days.findLastIndex((day) => !isKept(day)) + 1] ?? Infinity;
}

/**
 * What happened is known from its own day, or from the last on which it may have
 * begun: the works that tell of it may be histories. What is only planned is
 * known from the first source that tells of the plan, and what was called off,
 * as that, from the last.
 */
export function eventSince(dossier: Dossier, { fields: { when, status, sources } }: DossierRecord<"event">): number {
  if (status === "happened") return begunBy(when);
  const since = sourcesSince(dossier, sources);
  return (status === "planned" ? min(since) : max(since))!;
}

/** Figures are known from the publication of their edition. */
export const editionSince = (dossier: Dossier, dataset: string, edition: string): number =>
  lastOf(dossier.get("dataset", dataset).fields.editions.find(({ id }) => id === edition)?.published);

/** The day of a moment as ISO 8601 has it, `2024-06-17`, in six digits before the year 0; empty where there is none. */
export const toDay = (time: number): string =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, -14) : "";
