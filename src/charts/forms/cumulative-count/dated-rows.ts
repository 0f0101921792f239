import { cellName } from "../../../model/cell-name.ts";
import type { CumulativeCountSpec } from "../../../schema/charts/cumulative-count.ts";
import { toEdtf } from "../../../schema/edtf.ts";
import type { Chart } from "../../chart.ts";
import { toDated } from "./dated.ts";
import type { DatedRow } from "./layout.ts";

/** The rows of a chart with their dates, in the order in which they count. */
export const datedRows = ({ spec: { encoding }, rows }: Chart<CumulativeCountSpec>): DatedRow[] =>
  rows.map((row) => ({
    ...toDated(toEdtf(row[encoding.time])),
    name: cellName(row[encoding.label]!),
    certain: encoding.certain === undefined || row[encoding.certain] === true,
  }));
