import { ascending, rollups, sort } from "d3";
import { foretells, outcomes, type Outcome } from "../schema/claim.ts";
import { isInUse } from "./claims-of.ts";
import type { Dossier } from "./dossier.ts";
import type { DossierRecord } from "./record.ts";

/** How many forecasts and pledges had each outcome. */
export type Tally = Readonly<Record<Outcome, number>> & {
  readonly total: number;
  /** Those of which it can be said by now: open and untestable ones are not. */
  readonly judged: number;
};

export interface Scoreboard {
  /** Forecasts and pledges that are in use, in the order in which they were said. */
  claims: readonly DossierRecord<"claim">[];
  total: Tally;
  /** By `speaker` of the claim, and by the source that states it first; the most judged first. */
  bySpeaker: readonly { key: string; tally: Tally }[];
  bySource: readonly { key: string; tally: Tally }[];
}

/** What became of all that was foretold or promised, and how often each speaker and source was right. */
export function scoreboardOf(dossier: Dossier): Scoreboard {
  const claims = sort(
    dossier.all("claim").filter((claim) => foretells(claim.fields.kind) && isInUse(claim)),
    ({ fields }) => fields.said?.start ?? Infinity,
  );
  const by = (keyOf: (claim: DossierRecord<"claim">) => string) =>
    sort(
      rollups(claims, tallyOf, keyOf).map(([key, tally]) => ({ key, tally })),
      (a, b) => b.tally.judged - a.tally.judged || b.tally.total - a.tally.total || ascending(a.key, b.key),
    );
  return {
    claims,
    total: tallyOf(claims),
    bySpeaker: by(({ fields }) => fields.speaker),
    bySource: by(statedIn),
  };
}

/** The source that states a claim first; of one that none states, the first of all. */
export const statedIn = ({ fields: { positions } }: DossierRecord<"claim">): string =>
  (positions.find(({ stance }) => stance === "states") ?? positions[0]!).source;

function tallyOf(claims: readonly DossierRecord<"claim">[]): Tally {
  const count = (outcome: Outcome) => claims.filter(({ fields }) => fields.resolution?.outcome === outcome).length;
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Record<Outcome, number>;
  return {
    ...counts,
    total: claims.length,
    judged: counts["came-true"] + counts.partly + counts["did-not"],
  };
}
