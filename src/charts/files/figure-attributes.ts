import { t } from "../../i18n/t.ts";
import { precision } from "../../model/round.ts";
import type { Chart } from "../chart.ts";
import type { ChartTable } from "./table.ts";

/**
 * Writes what a script needs of a figure into attributes, since nothing that is
 * printed is read back: of a table of series `2019 2020` the times and `88 90.5~;75 `
 * a row of figures each, `~` behind an estimate, nothing where there is none and
 * `~` alone beyond the end of an edition; of a table of rows a sentence for each.
 */
export function figureAttributes(chart: Chart, { times = [], groups }: ChartTable): Record<string, string | undefined> {
  const { form, spec, dataset, subject } = chart;
  if (form.table === "rows") return { "data-said": form.say?.(chart).join("\n") };
  const field = dataset.fields.fields.find(({ name }) => "value" in spec.encoding && name === spec.encoding.value);
  const printCell = ({ figure, beyond }: ChartTable["heads"][number]) =>
    figure ? `${figure.value}${figure.estimate ? "~" : ""}` : beyond ? "~" : "";
  return {
    "data-times": times.join(" "),
    "data-values": groups
      .flatMap(({ rows }) => rows.map(({ cells }) => cells.slice(1).map(printCell).join(" ")))
      .join(";"),
    // As it stands behind a number.
    "data-unit": field?.unit ? `\u00a0${field.unit}` : "",
    "data-digits": JSON.stringify(precision(field?.decimals)),
    "data-subject": subject,
    // The words of what is read and chosen, which the script only joins.
    "data-estimate": t("value.estimate"),
    "data-none": t("value.none"),
    "data-extremes": t("chart.extremes"),
  };
}
