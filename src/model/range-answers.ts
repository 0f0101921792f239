import type { Outcome } from "../schema/claim.ts";
import type { Fields } from "../schema/kinds.ts";

type Claim = Fields<"claim">;

/** What figures answer to the numbers that a claim states, and whether that is one of them. */
export type RangeAnswer = NonNullable<Claim["resolution"]>["data"][number] & { inside: boolean };

/**
 * The answers to the numbers that a claim states, one an edition: those to the
 * question that its first figure answers. Answers to another question would
 * stand on another scale. None for a claim without a range.
 */
export function rangeAnswers({ range, resolution }: Pick<Claim, "range" | "resolution">): RangeAnswer[] {
  const [first, ...others] = resolution?.data ?? [];
  if (!range || !first) return [];
  const same = others.filter(
    ({ dataset, field, at_least }) => dataset === first.dataset && field === first.field && at_least === first.at_least,
  );
  return [first, ...same].map((query) => ({
    ...query,
    inside: query.answer >= range.low && query.answer <= range.high,
  }));
}

/** What became of a forecast by its figures: several editions can answer differently. Undefined where none decide. */
export function computedOutcome(claim: Pick<Claim, "range" | "resolution">): Outcome | undefined {
  const answers = rangeAnswers(claim);
  if (answers.length === 0) return undefined;
  if (answers.every(({ inside }) => inside)) return "came-true";
  return answers.some(({ inside }) => inside) ? "partly" : "did-not";
}
