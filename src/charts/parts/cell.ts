import { spellDate } from "../../i18n/dates.ts";
import { t } from "../../i18n/t.ts";
import type { Cell } from "../../model/table.ts";
import { toEdtf } from "../../schema/edtf.ts";
import { typeset } from "../../schema/typeset.ts";
import type { Column } from "../chart.ts";
import { formatNumber } from "./format.ts";

/** What stands behind a figure that its producer calls an estimate; nothing behind others. */
export const estimateMark = (isEstimate: boolean): string => (isEstimate ? `\u00a0(${t("value.estimate")})` : "");

/** A cell in words; integers are printed without grouping digits, because they may be years. */
export function printCell(cell: Cell, column: Pick<Column, "type" | "decimals" | "unit">): string {
  if (cell === null) return isNumeric(column) ? t("value.none") : "–";
  if (typeof cell === "boolean") return t(cell ? "value.yes" : "value.no");
  if (typeof cell === "number")
    return column.type === "integer" ? formatNumber(cell, { grouping: false }) : formatNumber(cell, column);
  return column.type === "date" ? spellDate(toEdtf(cell)) : typeset(cell);
}

export const isNumeric = ({ type }: Pick<Column, "type">): boolean => type === "integer" || type === "number";
