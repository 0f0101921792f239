import type { ChangeSpec } from "../../../schema/charts/change.ts";
import type { ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";
import { checkYears, yearsOf } from "../../parts/check-years.ts";

/** The two years are there, the earlier one before the later. */
export function checkChange(input: FormInput<ChangeSpec>): ChartFault[] {
  const { spec } = input;
  const unknown = checkYears(input, { from: spec.from, to: spec.to });
  if (unknown.length > 0) return unknown;
  const years = yearsOf(input);
  const { from = years[0]!, to = years.at(-1)! } = spec;
  // Of an edition without rows there is nothing to say.
  if (years.length === 0 || from < to) return [];
  return [
    {
      path: [spec.from === undefined ? "to" : "from"],
      kind: "invalid",
      found: `years: from ${from} to ${to}`,
      hint: "write the earlier year as from, the later as to",
    },
  ];
}
