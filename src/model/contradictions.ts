import { sort } from "d3";
import { isInUse } from "./claims-of.ts";
import type { Dossier } from "./dossier.ts";
import { countIndependent, groupByVoice, isApart } from "./independence.ts";
import { rangeAnswers, type RangeAnswer } from "./range-answers.ts";
import type { DossierRecord } from "./record.ts";

type Position = DossierRecord<"claim">["fields"]["positions"][number] & {
  /** Its place among the claim's positions, from 1. */
  place: number;
};

/** Who contradicts whom; the first that holds of a claim is what it is listed under. */
export const oppositions = ["articles", "editions", "sources", "itself"] as const;

type Opposition = (typeof oppositions)[number];

/** One side of a contradiction. */
export interface Side {
  /** Its sources, those that are one voice together. */
  voices: readonly (readonly Position[])[];
  /** Answers of figures, an edition each, that are on this side. */
  answers: readonly RangeAnswer[];
}

/** A claim that is contradicted: what speaks for it, and what against it. */
export interface Contradiction {
  claim: DossierRecord<"claim">;
  opposition: Opposition;
  stands: Side;
  against: Side;
}

/**
 * Every claim in use that is contradicted: by a source that is no voice of those
 * which state or support it, by editions that answer differently, or by the very
 * source that states it. Most voices against it first.
 */
export function contradictionsOf(dossier: Dossier): Contradiction[] {
  const found = dossier
    .all("claim")
    .filter(isInUse)
    .flatMap((claim) => contradictionOf(dossier, claim) ?? []);
  return sort(found, (a, b) => b.against.voices.length - a.against.voices.length);
}

/** What speaks for a claim and what against it; undefined where nothing contradicts it. */
export function contradictionOf(dossier: Dossier, claim: DossierRecord<"claim">): Contradiction | undefined {
  const positions = claim.fields.positions.map((position, index) => ({ ...position, place: index + 1 }));
  const contrary = positions.filter(({ stance }) => stance === "disputes");
  const bearing = positions.filter(({ stance }) => stance !== "disputes");
  const answers = rangeAnswers(claim.fields);
  const opposition = oppositionIn(dossier, { bearing, contrary, answers });
  const side = (own: readonly Position[], inside: boolean): Side => ({
    voices: groupByVoice(dossier, own),
    answers: answers.filter((answer) => answer.inside === inside),
  });
  return opposition && { claim, opposition, stands: side(bearing, true), against: side(contrary, false) };
}

function oppositionIn(
  dossier: Dossier,
  {
    bearing,
    contrary,
    answers,
  }: { bearing: readonly Position[]; contrary: readonly Position[]; answers: readonly RangeAnswer[] },
): Opposition | undefined {
  const isArticle = ({ source }: Position) => dossier.get("source", source).fields.curated;
  const apart = contrary.filter((position) => isApart(dossier, position, bearing));
  if (bearing.some(isArticle) && apart.some(isArticle)) return "articles";
  if (new Set(answers.map(({ answer }) => answer)).size > 1) return "editions";
  if (apart.length > 0) return "sources";
  return contrary.length > 0 ? "itself" : undefined;
}

/** What others say of a claim, beside the source from which it was taken. */
export const echoes = ["borne-out", "both", "disputed", "alone"] as const;

export type Echo = (typeof echoes)[number];

/** How many voices, beside a source, bear a claim out and dispute it; beside that from which the claim was taken, if none is named. */
export function othersOn(
  dossier: Dossier,
  { fields: { positions } }: DossierRecord<"claim">,
  source = positions[0]!.source,
) {
  const own = positions.filter((position) => position.source === source);
  const others = positions.filter((position) => isApart(dossier, position, own.length > 0 ? own : [{ source }]));
  const count = (disputes: boolean) =>
    countIndependent(
      dossier,
      others.filter(({ stance }) => (stance === "disputes") === disputes),
    );
  return { bearing: count(false), disputing: count(true) };
}

/** What others say of a claim, in a word. */
export function echoOf(dossier: Dossier, claim: DossierRecord<"claim">): Echo {
  const { bearing, disputing } = othersOn(dossier, claim);
  if (disputing > 0) return bearing > 0 ? "both" : "disputed";
  return bearing > 0 ? "borne-out" : "alone";
}

/** Claims to which more than one of some sources speak. */
export const sharedClaims = (
  dossier: Dossier,
  articles: readonly DossierRecord<"source">[],
): DossierRecord<"claim">[] =>
  dossier.all("claim").filter((claim) => {
    const speaking = articles.filter(({ id }) => claim.fields.positions.some(({ source }) => source === id));
    return speaking.length > 1 && isInUse(claim);
  });
