import { t } from "../../../i18n/t.ts";
import { reaches } from "../../../model/query.ts";
import type { MapSpec } from "../../../schema/charts/map.ts";
import type { FormInput, FormOutput } from "../../chart.ts";
import { estimateMark } from "../../parts/cell.ts";
import { chosenTime } from "../../parts/chosen-time.ts";
import { fieldOf } from "../../parts/columns.ts";
import { isEstimatedTime } from "../../parts/estimates.ts";
import { formatList, formatNumber, formatTime } from "../../parts/format.ts";
import { seriesRows } from "../../parts/series-rows.ts";
import { toSeries, type Series } from "../../parts/series.ts";
import { groupBySteps } from "./groups.ts";

/** A row for each series and time, and what the map of one year shows of them. */
export function mapRows(input: FormInput<MapSpec>): FormOutput {
  const { spec, dataset } = input;
  const output = seriesRows(input, { ranked: true });
  const { decimals } = fieldOf(dataset, spec.encoding.value);
  const { series, times } = toSeries(output.rows, spec.encoding, dataset.fields.estimate_field);
  const time = chosenTime(spec.time, times);
  const { members, missing } = groupBySteps(series, { time, steps: spec.steps, decimals });
  const reaching = (threshold: number) =>
    series.filter(({ points }) =>
      points.some((point) => point.time === time && reaches(point.value, threshold, decimals)),
    ).length;
  const top = members.at(-1)!;
  const [main, ...insets] = spec.views;
  return {
    ...output,
    facts: {
      ...output.facts,
      to_year: Number.isNaN(time) ? null : time,
      to_estimate: estimateMark(isEstimatedTime(series, time)),
      to_total: series.length - missing.length,
      to_missing: missing.length,
      ...(spec.threshold && { to_reaching: reaching(spec.threshold.value) }),
      // Of the year that is drawn, which need not be the last.
      gaps_note: missing.length > 0 ? t("fact.gaps", { names: namesOf(missing), time: formatTime(time) }) : "",
      top_step: formatNumber(spec.steps.at(-1)!),
      top_count: top.length,
      top_names: top.length > 0 ? namesOf(top) : null,
      view: main?.label ?? "",
      insets: formatList(insets.map(({ label }) => label)),
      excludes: dataset.fields.excludes,
    },
  };
}

/** Names in the order of the table, which is that of their last values. */
const namesOf = (series: readonly Series[]): string => formatList(series.map(({ label }) => label));
