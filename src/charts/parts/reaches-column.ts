import { t } from "../../i18n/t.ts";
import type { Cell } from "../../model/table.ts";
import { reaches } from "../../model/query.ts";
import type { Column } from "../chart.ts";

/**
 * The column of a chart's files for what its line of comparison shows in the
 * picture: whether a value is on it or above; null where there is no value.
 */
export const reachesColumn = (
  threshold: { value: number; label: string },
  decimals: number | undefined,
): Column & { cellOf(value: Cell | undefined): boolean | null } => ({
  name: "reaches_threshold",
  title: t("column.reaches", { label: threshold.label }),
  type: "boolean",
  cellOf: (value) => (typeof value === "number" ? reaches(value, threshold.value, decimals) : null),
});
