import { descending, greatest, least, sort } from "d3";
import { t } from "../../i18n/t.ts";
import type { Row } from "../../model/table.ts";
import { reaches } from "../../model/query.ts";
import type { SeriesSpec } from "../../schema/chart.ts";
import type { Column, Facts, FormInput, FormOutput } from "../chart.ts";
import { noteColumn, noteOf } from "./annotations.ts";
import { estimateMark } from "./cell.ts";
import { editionColumn, fieldOf } from "./columns.ts";
import { formatList, formatNumber, formatTime } from "./format.ts";
import { reachesColumn } from "./reaches-column.ts";
import { lastValue, toSeries, type Series } from "./series.ts";

/**
 * One row for each series and time of the edition drawn, gaps among them.
 *
 * @param ranked puts the series with the highest last value first, as ranked forms draw them; otherwise by name
 */
export function seriesRows(
  { spec, dataset, dossier }: FormInput<SeriesSpec>,
  { ranked = false }: { ranked?: boolean } = {},
): FormOutput {
  const { encoding, threshold } = spec;
  const annotations = "annotations" in spec ? spec.annotations : [];
  const estimateField = dataset.fields.estimate_field;
  const { decimals } = fieldOf(dataset, encoding.value);
  const names = [
    encoding.series,
    encoding.label,
    encoding.time,
    encoding.value,
    ...(estimateField ? [estimateField] : []),
  ];
  const reached = threshold && reachesColumn(threshold, decimals);
  const columns: Column[] = [
    editionColumn,
    ...names.map((name) => fieldOf(dataset, name)),
    ...(reached ? [reached] : []),
    ...(annotations.length > 0 ? [noteColumn] : []),
  ];
  const table = dossier.table(dataset.id, spec.edition).rows;
  const { series: read, times } = toSeries(table, encoding, estimateField);
  const written = new Map(table.map((row) => [String(row[encoding.series]), row[encoding.label]!]));
  const series = ranked ? rank(read) : sort(read, byName);
  const rows = series.flatMap(({ id, points }) =>
    points.map(({ time, value, estimate }): Row => ({
      edition: spec.edition,
      [encoding.series]: id,
      [encoding.label]: written.get(id)!,
      [encoding.time]: time,
      [encoding.value]: value,
      ...(estimateField && { [estimateField]: estimate }),
      ...(reached && { [reached.name]: reached.cellOf(value) }),
      ...(annotations.length > 0 && { [noteColumn.name]: noteOf(annotations, time) }),
    })),
  );
  const [first, last] = [times[0], times.at(-1)];
  const at = (time: number | undefined) =>
    series.flatMap(({ label, points }) => {
      const value = points.find((point) => point.time === time)?.value;
      return value === null || value === undefined ? [] : [{ label, value }];
    });
  const lasting = at(last);
  const highest = greatest(lasting, ({ value }) => value);
  const lowest = least(lasting, ({ value }) => value);
  const gapNames = series.filter(({ points }) => points.at(-1)?.value === null).map(({ label }) => label);
  const ofEstimates = new Set(
    series.flatMap(({ points }) => points.filter(({ estimate }) => estimate).map(({ time }) => time)),
  );
  const estimated = times.filter((time) => ofEstimates.has(time));
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined ? null : formatNumber(value, { decimals });
  const facts: Record<string, Facts[string]> = {
    series_count: series.length,
    value_count: rows.filter((row) => row[encoding.value] !== null).length,
    gap_count: rows.filter((row) => row[encoding.value] === null).length,
    first_year: first ?? null,
    last_year: last ?? null,
    highest_name: highest?.label ?? null,
    highest_value: figure(highest?.value),
    lowest_name: lowest?.label ?? null,
    lowest_value: figure(lowest?.value),
    last_estimate: estimateMark(last !== undefined && estimated.includes(last)),
    // Whole sentences, since there may be nothing to say.
    gaps_note: gapNames.length > 0 ? t("fact.gaps", { names: formatList(gapNames), time: formatTime(last!) }) : "",
    estimates_note: estimated.length > 0 ? t("fact.estimates", { times: formatList(estimated.map(formatTime)) }) : "",
  };
  if (threshold) {
    const reaching = (time: number | undefined) =>
      at(time).filter(({ value }) => reaches(value, threshold.value, decimals)).length;
    Object.assign(facts, {
      threshold: threshold.value,
      first_reaching: reaching(first),
      first_total: at(first).length,
      last_reaching: reaching(last),
      last_total: lasting.length,
    });
  }
  for (const { id, points } of series) {
    for (const { time, value } of points) facts[`${id}_${time}`] = figure(value);
    facts[`${id}_first`] = figure(points[0]?.value);
    facts[`${id}_last`] = figure(points.at(-1)?.value);
  }
  return { columns, rows, facts };
}

/** Series by their last value, those without one last, and ties by name. */
const rank = (series: readonly Series[]): Series[] =>
  sort(series, (a, b) => descending(lastValue(a), lastValue(b)) || byName(a, b));

const byName = (a: Series, b: Series): number => a.label.localeCompare(b.label, "en");
