import { t } from "../../i18n/t.ts";
import type { Key } from "../chart.ts";
import { formatNumber } from "./format.ts";
import { belowClass } from "./steps.ts";

interface Options {
  unit?: string | undefined;
  threshold?: { value: number; label: string } | undefined;
}

/**
 * The colours between steps in words, lowest first: `below 1`, `1 to 2`, `2 % and
 * more`; and the line of comparison between those that it divides.
 */
export function stepKeys(steps: readonly number[], { unit, threshold }: Options = {}): Key[] {
  const below = belowClass(steps, threshold);
  return [...steps, Infinity].flatMap((to, index): Key[] => {
    const from = steps[index - 1];
    const colour: Key = {
      text:
        from === undefined
          ? t("chart.below", { value: formatNumber(to) })
          : to === Infinity
            ? t("chart.above", { value: formatNumber(from, { unit }) })
            : t("chart.between", { from: formatNumber(from), to: formatNumber(to) }),
      shape: "square",
      mark: `cell-${index}${below ? ` ${below}` : ""}`,
    };
    return threshold && below && from === threshold.value
      ? [{ text: threshold.label, shape: "bar", mark: "threshold" }, colour]
      : [colour];
  });
}
