import { sort } from "d3";
import { t } from "../../../i18n/t.ts";
import { reaches } from "../../../model/query.ts";
import { roundTo, subtract } from "../../../model/round.ts";
import type { ChangeSpec } from "../../../schema/charts/change.ts";
import type { Facts, FormInput, FormOutput } from "../../chart.ts";
import { estimateMark } from "../../parts/cell.ts";
import { chosenTime } from "../../parts/chosen-time.ts";
import { fieldOf } from "../../parts/columns.ts";
import { areEstimates } from "../../parts/estimates.ts";
import { formatList, formatNumber, formatTime } from "../../parts/format.ts";
import { seriesRows } from "../../parts/series-rows.ts";
import { toSeries, type Series } from "../../parts/series.ts";

/** A series with a figure in both years, at the decimals to which they are published. */
interface Change {
  label: string;
  from: number;
  to: number;
  by: number;
}

/** A row for each series and time, and how the two years of the chart differ. */
export function changeRows(input: FormInput<ChangeSpec>): FormOutput {
  const { spec, dataset } = input;
  const output = seriesRows(input, { ranked: true });
  const { decimals } = fieldOf(dataset, spec.encoding.value);
  const { series, times } = toSeries(output.rows, spec.encoding, dataset.fields.estimate_field);
  const from = chosenTime(spec.from, times, times[0]);
  const to = chosenTime(spec.to, times);
  const changes = series.flatMap((one) => toChange(one, { from, to, decimals }));
  const bySize = sort(changes, ({ by }) => -Math.abs(by));
  const risen = bySize.filter(({ by }) => by > 0);
  const fallen = bySize.filter(({ by }) => by < 0);
  const later = series.flatMap((one) => pointAt(one, to) ?? []);
  const facts: Record<string, Facts[string]> = {
    ...output.facts,
    from_year: Number.isNaN(from) ? null : from,
    to_year: Number.isNaN(to) ? null : to,
    to_estimate: estimateMark(areEstimates(later)),
    compared_count: changes.length,
    risen_count: risen.length,
    fallen_count: fallen.length,
    unchanged_count: changes.length - risen.length - fallen.length,
    ...extreme("most_risen", risen[0], decimals),
    ...extreme("most_fallen", fallen[0], decimals),
    // Whole sentences, since there may be nothing to say.
    fallen_note:
      fallen.length > 0 ? t("fact.fallen", { names: namesOf(fallen), from: formatTime(from), to: formatTime(to) }) : "",
    gaps_note: [from, to]
      .map((time) => ({ time, names: namesOf(series.filter((one) => !pointAt(one, time))) }))
      .filter(({ names }) => names)
      .map(({ time, names }) => t("fact.gaps", { time: formatTime(time), names }))
      .join(" "),
    excludes: dataset.fields.excludes,
  };
  if (spec.threshold) {
    const { value: threshold } = spec.threshold;
    facts.to_reaching = later.filter(({ value }) => reaches(value, threshold, decimals)).length;
    facts.to_total = later.length;
  }
  return { ...output, facts };
}

/** What a series has at a time; undefined where it has no figure. */
const pointAt = ({ points }: Series, at: number) => points.find(({ time, value }) => time === at && value !== null);

function toChange(
  series: Series,
  { from, to, decimals }: { from: number; to: number; decimals: number | undefined },
): Change[] {
  const [before, after] = [pointAt(series, from), pointAt(series, to)];
  if (!before || !after) return [];
  const published = { from: roundTo(before.value!, decimals), to: roundTo(after.value!, decimals) };
  return [{ label: series.label, ...published, by: subtract(published.to, published.from) }];
}

/** `most_risen_name`, `most_risen_from` and so on; each without a value where there is no such series. */
const extreme = (name: string, change: Change | undefined, decimals: number | undefined): Facts => {
  const figure = (value: number | undefined) => (value === undefined ? null : formatNumber(value, { decimals }));
  return {
    [`${name}_name`]: change?.label ?? null,
    [`${name}_from`]: figure(change?.from),
    [`${name}_to`]: figure(change?.to),
    [`${name}_change`]: figure(change && Math.abs(change.by)),
  };
};

const namesOf = (series: readonly { label: string }[]): string => formatList(series.map(({ label }) => label));
