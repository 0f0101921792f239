import type { Row } from "../model/csv-table.ts";
import type { HeatMapSpec, LinesSpec } from "../schema/chart.ts";
import { reaches } from "../model/query.ts";
import { estimateMark } from "./cell.ts";
import { editionColumn, editionOf, fieldOf, type Column, type Facts, type FormInput, type FormOutput } from "./form.ts";
import { formatNumber } from "./format.ts";
import { toSeries } from "./series.ts";

/** One row for each series and time of the edition drawn, gaps among them. */
export function seriesRows({ spec, dataset, editions }: FormInput<LinesSpec | HeatMapSpec>): FormOutput {
  const { encoding, threshold } = spec;
  const estimateField = dataset.fields.estimate_field;
  const names = [
    encoding.series,
    encoding.label,
    encoding.time,
    encoding.value,
    ...(estimateField ? [estimateField] : []),
  ];
  const columns: Column[] = [editionColumn, ...names.map((name) => fieldOf(dataset, name))];
  const { series, times } = toSeries(editionOf(editions, spec.edition).table, encoding, estimateField);
  const rows = series.flatMap(({ id, label, points }) =>
    points.map(({ time, value, estimate }): Row => ({
      edition: spec.edition,
      [encoding.series]: id,
      [encoding.label]: label,
      [encoding.time]: time,
      [encoding.value]: value,
      ...(estimateField && { [estimateField]: estimate }),
    })),
  );
  const { decimals } = fieldOf(dataset, encoding.value);
  const [first, last] = [times[0], times.at(-1)];
  const at = (time: number | undefined) =>
    series.flatMap(({ label, points }) => {
      const value = points.find((point) => point.time === time)?.value;
      return value === null || value === undefined ? [] : [{ label, value }];
    });
  const highest = at(last).sort((a, b) => b.value - a.value)[0];
  const facts: Record<string, Facts[string]> = {
    series_count: series.length,
    value_count: rows.filter((row) => row[encoding.value] !== null).length,
    gap_count: rows.filter((row) => row[encoding.value] === null).length,
    first_year: first ?? null,
    last_year: last ?? null,
    highest_name: highest?.label ?? null,
    highest_value: highest ? formatNumber(highest.value, { decimals }) : null,
  };
  if (threshold) {
    facts.threshold = threshold.value;
    facts.first_reaching = at(first).filter(({ value }) => reaches(value, threshold.value, decimals)).length;
    facts.last_reaching = at(last).filter(({ value }) => reaches(value, threshold.value, decimals)).length;
    facts.last_total = at(last).length;
  }
  for (const { id, points } of series)
    for (const { time, value } of points)
      facts[`${id}_${time}`] = value === null ? null : formatNumber(value, { decimals });
  facts.last_estimate = estimateMark(
    series.some(({ points }) => points.some(({ time, estimate }) => time === last && estimate)),
  );
  return { columns, rows, facts };
}
