import type { Fields } from "../schema/kinds.ts";
import { measures, type Measure, type Rule } from "../schema/requirement.ts";
import type { Dossier } from "./dossier.ts";
import { countIndependent, type Voice } from "./independence.ts";
import { isWeak } from "./reliability.ts";

/** On what something rests: how many sources of each measure. */
export type Footing = Readonly<Record<Measure, number>>;

/** A bound of a rule that a footing misses. */
export interface Shortfall {
  measure: Measure;
  bound: "at_least" | "at_most";
  limit: number;
  is: number;
}

/** What an event, or a row of figures, rests on. Sources that are not recorded count for nothing. */
export function footingOf(dossier: Dossier, voices: readonly Voice[]): Footing {
  const ids = new Set(voices.map(({ source }) => source));
  const others = [...ids].flatMap((id) => dossier.find("source", id) ?? []).filter(({ fields }) => !fields.curated);
  return {
    independent: countIndependent(dossier, voices),
    others: others.length,
    strong: others.filter((source) => !isWeak(dossier, source)).length,
    disputing: 0,
    settling: 0,
  };
}

/** What a claim rests on, who disputes it, and what settles it. */
export function footingOfClaim(dossier: Dossier, { positions, resolution }: Fields<"claim">): Footing {
  const disputes = positions.filter(({ stance }) => stance === "disputes");
  return {
    ...footingOf(
      dossier,
      positions.filter(({ stance }) => stance !== "disputes"),
    ),
    disputing: countIndependent(dossier, disputes),
    settling: (resolution?.evidence.length ?? 0) + (resolution?.data.length ?? 0),
  };
}

/** The bounds of a rule that a footing misses; none where it keeps the rule. */
export const shortfallsOf = (rule: Partial<Rule>, footing: Footing): Shortfall[] =>
  measures.flatMap((measure): Shortfall[] => {
    const { at_least = 0, at_most = Infinity } = rule[measure] ?? {};
    const is = footing[measure];
    if (is < at_least) return [{ measure, bound: "at_least", limit: at_least, is }];
    if (is > at_most) return [{ measure, bound: "at_most", limit: at_most, is }];
    return [];
  });
