import type { ChartFault } from "../chart-fault.ts";
import { checkYears, yearsOf } from "../check-years.ts";
import type { FormInput } from "../form.ts";
import type { ChangeSpec } from "./spec.ts";

/** The two years are there, the earlier one before the later. */
export function checkChange(input: FormInput<ChangeSpec>): ChartFault[] {
  const { spec } = input;
  const unknown = checkYears(input, { from: spec.from, to: spec.to });
  if (unknown.length > 0) return unknown;
  const years = yearsOf(input);
  const { from = years[0]!, to = years.at(-1)! } = spec;
  if (from < to) return [];
  return [
    {
      path: [spec.from === undefined ? "to" : "from"],
      kind: "invalid",
      found: `years: from ${from} to ${to}`,
      hint: "write the earlier year as from, the later as to",
    },
  ];
}
