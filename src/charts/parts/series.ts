import { rollup, sort } from "d3";
import { cellName } from "../../model/cell-name.ts";
import type { Cell, Row } from "../../model/table.ts";

/** One value of a series; null where the producer gives none. */
interface Point {
  time: number;
  value: number | null;
  estimate: boolean;
}

/** A row of values in the order of time, with its name as it is printed. */
export interface Series {
  id: string;
  label: string;
  points: Point[];
}

/** Names of the fields that hold a series' id, name, time and value. */
export interface Encoding {
  series: string;
  label: string;
  time: string;
  value: string;
}

/** Groups the rows of an edition into series, each over all times of the edition. */
export function toSeries(
  rows: readonly Row[],
  encoding: Encoding,
  estimateField?: string,
): { series: Series[]; times: number[] } {
  const timeOf = (row: Row) => Number(row[encoding.time]);
  const times = sort(new Set(rows.map(timeOf)));
  const bySeries = rollup(
    rows,
    (own) => own.at(-1)!,
    (row) => String(row[encoding.series]),
    timeOf,
  );
  const series = [...bySeries].map(([id, own]): Series => {
    const [first] = own.values();
    return {
      id,
      label: cellName(first![encoding.label] ?? id),
      points: times.map((time) => toPoint(time, own.get(time), encoding, estimateField)),
    };
  });
  return { series, times };
}

function toPoint(time: number, row: Row | undefined, { value }: Encoding, estimateField?: string): Point {
  const cell: Cell | undefined = row?.[value];
  return {
    time,
    value: typeof cell === "number" ? cell : null,
    estimate: estimateField !== undefined && row?.[estimateField] === true,
  };
}

/** The last value that a series has; less than any number where it has none. */
export const lastValue = ({ points }: Series): number =>
  points.findLast(({ value }) => value !== null)?.value ?? -Infinity;
