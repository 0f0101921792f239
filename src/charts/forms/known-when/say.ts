import { spellDate } from "../../../i18n/dates.ts";
import { t } from "../../../i18n/t.ts";
import { cellName } from "../../../model/cell-name.ts";
import type { Row } from "../../../model/table.ts";
import type { SpecOf } from "../../../schema/chart.ts";
import { toEdtf } from "../../../schema/edtf.ts";
import type { Chart } from "../../chart.ts";

/** `Harbour Gazette, 17 June 2023: 2 routes, counted by Tidewater Council, estimate`, a sentence a statement. */
export const sayStatements = ({ spec, rows }: Chart<SpecOf<"known-when">>): string[] =>
  rows.map((row) => {
    const said = t("say.statement", {
      label: cellName(row.label!),
      date: spellDate(toEdtf(row.as_of)),
      number: numberOf(row, spec.noun),
      basis: t(`say.${row.basis as "forecast" | "published" | "counted"}`, { by: String(row.published_by) }),
    });
    return row.estimate === true ? t("say.estimate", { said }) : said;
  });

function numberOf({ low, high }: Row, noun: string): string {
  if (low === null || high === null) return t("say.noNumber");
  return low === high
    ? t("say.number", { count: Number(high), noun })
    : t("say.range", { low: String(low), high: String(high), noun });
}
