import type { EdtfDate } from "../schema/edtf.ts";
import { boundsOf, OPEN } from "../schema/edtf-bounds.ts";

/** Year as astronomers count it, month and day, as far as a date says them: `[2024, 7]`. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** The two ends of a date; undefined where one is open. A single date has the same twice, but for `199X`. */
export interface DateEnds {
  from: DateParts | undefined;
  to: DateParts | undefined;
}

/** The ends of a date as exactly as it is written, for formats that keep year, month and day apart. */
export function endsOf({ edtf }: EdtfDate): DateEnds {
  const [lower = "", upper = lower] = edtf.split("/");
  return { from: endOf(lower, "min"), to: endOf(upper, "max") };
}

function endOf(text: string, side: "min" | "max"): DateParts | undefined {
  if (text === OPEN) return undefined;
  const bare = text.replace(/[?~%]$/, "").replace(/(?:-XX)+$/, "");
  const year = new Date(boundsOf(bare)![side]).getUTCFullYear();
  const [month, day] = bare.replace(/^-/, "").split("-").slice(1).map(Number);
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}
