import { spellDate } from "../../../i18n/dates.ts";
import { cellName } from "../../../model/cell-name.ts";
import type { KnownWhenSpec } from "../../../schema/charts/known-when.ts";
import { toEdtf } from "../../../schema/edtf.ts";
import type { Chart } from "../../chart.ts";
import { noteColumn } from "../../parts/annotations.ts";
import type { Statement } from "./layout.ts";

/** Whose number it is: that of the producer of the figures, of others, or counted here in an edition. */
export type Voice = "producer" | "others" | "counted";

/** A statement with what its number rests on. */
export interface Said extends Statement {
  /** Its rank among the rows. */
  row: number;
  date: string;
  label: string;
  voice: Voice;
  look: "forecast" | "solid" | "striped";
}

/** What the rows of a chart say, in their order. */
export const statementsOf = ({ rows, dataset }: Chart<KnownWhenSpec>): Said[] =>
  rows.map((row, rank) => {
    const when = toEdtf(row.as_of);
    const note = row[noteColumn.name];
    return {
      row: rank,
      time: Number.isFinite(when.start) ? when.start : when.end,
      date: spellDate(when),
      label: cellName(row.label!),
      low: row.low as number | null,
      high: row.high as number | null,
      note: typeof note === "string" ? note : "",
      voice: row.basis === "counted" ? "counted" : row.published_by === dataset.fields.producer ? "producer" : "others",
      look: row.basis === "forecast" ? "forecast" : row.estimate === true ? "striped" : "solid",
    };
  });
