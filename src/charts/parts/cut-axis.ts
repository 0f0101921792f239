import { t } from "../../i18n/t.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Chart, Key } from "../chart.ts";
import { fieldOf } from "./columns.ts";
import { formatNumber } from "./format.ts";

type EncodedSpec = Extract<ChartSpec, { encoding: { value: string } }>;

/** A plot whose axis of values may begin above zero. */
interface Plot {
  isCut: boolean;
  scale: { domain: readonly [number, number] };
}

/** That an axis of values does not begin at zero, in words; empty where it does. */
export function cutAxisWords(
  { isCut, scale }: Plot,
  { dataset, spec }: Pick<Chart<EncodedSpec>, "dataset" | "spec">,
): string {
  if (!isCut) return "";
  const { unit } = fieldOf(dataset, spec.encoding.value);
  return t("chart.cutAxis", { from: formatNumber(scale.domain[0], { unit }) });
}

/** The same as a line of the legend. */
export const cutAxisKeys = (plot: Plot, chart: Pick<Chart<EncodedSpec>, "dataset" | "spec">): Key[] =>
  plot.isCut ? [{ text: cutAxisWords(plot, chart), shape: "zigzag", mark: "cut" }] : [];
