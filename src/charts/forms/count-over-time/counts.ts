import type { CountOverTimeSpec } from "../../../schema/charts/count-over-time.ts";
import type { Chart } from "../../chart.ts";
import type { Count } from "./layout.ts";

/** What a chart counts in the edition that it draws. */
export const countsOf = ({ spec: { columns, encoding }, rows, edition }: Chart<CountOverTimeSpec>): Count[] =>
  rows
    .filter((row) => row.edition === edition.id)
    .map((row) => ({
      time: Number(row[encoding.time]),
      count: row[columns.count] === null ? null : Number(row[columns.count]),
      total: Number(row[columns.total]),
      estimate: row.estimate === true,
    }));
