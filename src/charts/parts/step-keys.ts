import { t } from "../../i18n/t.ts";
import type { Key } from "../chart.ts";
import { formatNumber } from "./format.ts";

/** The colours between steps in words, lowest first: `below 1`, `1 to 2`, `2 % and more`. */
export const stepKeys = (steps: readonly number[], unit: string | undefined): Key[] =>
  [...steps, Infinity].map((to, index) => {
    const from = steps[index - 1];
    return {
      text:
        from === undefined
          ? t("chart.below", { value: formatNumber(to) })
          : to === Infinity
            ? t("chart.above", { value: formatNumber(from, { unit }) })
            : t("chart.between", { from: formatNumber(from), to: formatNumber(to) }),
      shape: "square",
      mark: `cell-${index}`,
    };
  });
