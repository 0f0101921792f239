import { measures, type Measure, type Rule } from "../schema/requirement.ts";
import { t } from "./t.ts";

/** A bound in words: "at least 2 independent sources that state or support it", "no independent source that …". */
export const boundInWords = (measure: Measure, bound: "at_least" | "at_most", limit: number): string =>
  limit === 0 ? countInWords(measure, 0) : t(`rule.${bound}`, { counted: countInWords(measure, limit) });

/** How many there are of what a measure counts: "1 independent source that states or supports it". */
export const countInWords = (measure: Measure, count: number): string =>
  t("rule.count", { number: count === 0 ? t("rule.none") : count, counted: t(`rule.${measure}`, { count }) });

/** All that a rule asks of sources, one bound an item. */
export const ruleInWords = (rule: Partial<Rule>): string[] =>
  measures.flatMap((measure) => {
    const { at_least, at_most } = rule[measure] ?? {};
    return [
      ...(at_least === undefined ? [] : [boundInWords(measure, "at_least", at_least)]),
      ...(at_most === undefined ? [] : [boundInWords(measure, "at_most", at_most)]),
    ];
  });
