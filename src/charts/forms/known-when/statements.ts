import { spellDate } from "../../../i18n/dates.ts";
import type { KnownWhenSpec } from "../../../schema/charts/known-when.ts";
import { toEdtf } from "../../../schema/edtf.ts";
import type { Chart } from "../../chart.ts";
import type { Statement } from "./layout.ts";

/** A statement with what its number rests on. */
export interface Said extends Statement {
  basis: string;
  estimate: boolean;
}

/** What the rows of a chart say, in their order. */
export const statementsOf = ({ rows }: Chart<KnownWhenSpec>): Said[] =>
  rows.map((row) => ({
    label: `${spellDate(toEdtf(row.as_of))}: ${String(row.label)}`,
    low: row.low as number | null,
    high: row.high as number | null,
    basis: String(row.basis),
    estimate: row.estimate === true,
  }));
