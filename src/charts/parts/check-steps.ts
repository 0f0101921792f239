import { sort } from "d3";
import type { ChartFault } from "../chart-fault.ts";

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
