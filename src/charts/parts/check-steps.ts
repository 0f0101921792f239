import { sort } from "d3";
import type { ChartFault } from "../chart-fault.ts";

/** Colours change at the line of comparison, which none does where it lies within one. */
export function checkThreshold({
  steps,
  threshold,
}: {
  steps: readonly number[];
  threshold?: { value: number } | undefined;
}): ChartFault[] {
  if (!threshold || steps.includes(threshold.value)) return [];
  return [
    {
      path: ["threshold", "value"],
      kind: "invalid",
      found: `threshold: ${threshold.value}`,
      hint: `write one of the steps, ${steps.join(", ")}, or make it one of them`,
    },
  ];
}

/** Steps rise; the first that does not is reported. */
export function checkSteps(steps: readonly number[]): ChartFault[] {
  const index = steps.findIndex((step, rank) => rank > 0 && step <= steps[rank - 1]!);
  if (index === -1) return [];
  return [
    {
      path: ["steps", index],
      kind: "invalid",
      found: `steps: ${steps[index]}`,
      hint: `write the steps rising: ${sort(new Set(steps)).join(", ")}`,
    },
  ];
}
