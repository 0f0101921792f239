import { checkField, checkFilled } from "../../../model/check-fields.ts";
import type { CumulativeCountSpec } from "../../../schema/charts/cumulative-count.ts";
import { faultsAt, type ChartFault } from "../../chart-fault.ts";
import type { FormInput } from "../../chart.ts";

/** What is counted has a name and a date, and is certain or not. */
export function checkEncoding({ spec, dataset }: FormInput<CumulativeCountSpec>): ChartFault[] {
  const { label, time, certain, note } = spec.encoding;
  const at = (name: keyof typeof spec.encoding, found: ReturnType<typeof checkField>) =>
    faultsAt(["encoding", name], found);
  return [
    ...at("label", checkFilled(dataset, label)),
    ...at("time", checkFilled(dataset, time, ["date"])),
    ...(certain === undefined ? [] : at("certain", checkFilled(dataset, certain, ["boolean"]))),
    ...(note === undefined ? [] : at("note", checkField(dataset, note))),
  ];
}
