import { t } from "../../i18n/t.ts";
import type { Row } from "../../model/csv-table.ts";
import { reaches, select } from "../../model/query.ts";
import { noteColumn } from "../annotations.ts";
import { estimateMark } from "../cell.ts";
import { toFactName } from "../fact-name.ts";
import { editionColumn, fieldOf, type Column, type Facts, type FormInput, type FormOutput } from "../form.ts";
import { reachesColumn } from "../reaches-column.ts";
import { formatList, formatNumber } from "../format.ts";
import type { RevisionsSpec } from "./spec.ts";

/**
 * One row for each year that an edition has of the series, oldest edition
 * first. A year that an edition does not reach has no row, which is not a gap.
 */
export function revisionsRows({ spec, dataset, dossier }: FormInput<RevisionsSpec>): FormOutput {
  const { encoding, threshold } = spec;
  const { estimate_field } = dataset.fields;
  const value = fieldOf(dataset, encoding.value);
  const editions = dataset.fields.editions.filter(({ id }) => spec.editions.includes(id));
  const breakOf = (edition: string) => spec.breaks.find((candidate) => candidate.edition === edition);
  const fields = new Set([encoding.series, encoding.label, encoding.time, encoding.value]);
  if (estimate_field) fields.add(estimate_field);
  const reached = spec.threshold && reachesColumn(spec.threshold, value.decimals);
  const columns: Column[] = [
    editionColumn,
    ...[...fields].map((name) => fieldOf(dataset, name)),
    ...(reached ? [reached] : []),
    ...(spec.breaks.length > 0 ? [noteColumn] : []),
  ];
  const rows = editions.flatMap(({ id }) => {
    const broken = breakOf(id);
    return select(dossier.table(dataset.id, id).rows, { [encoding.series]: spec.series })
      .toSorted((a, b) => Number(a[encoding.time]) - Number(b[encoding.time]))
      .map((row): Row => ({
        edition: id,
        ...Object.fromEntries([...fields].map((name) => [name, row[name]!])),
        ...(reached && { [reached.name]: reached.cellOf(row[encoding.value]) }),
        ...(spec.breaks.length > 0 && {
          [noteColumn.name]: broken ? t("chart.break", { label: broken.label }) : null,
        }),
      }));
  });

  const times = [...new Set(rows.map((row) => Number(row[encoding.time])))].sort((a, b) => a - b);
  const year = comparedTime(spec, rows);
  const compared = rows.filter((row) => row[encoding.time] === year && row[encoding.value] !== null);
  const figure = (row: Row | undefined) => {
    const cell = row?.[encoding.value];
    return typeof cell === "number" ? formatNumber(cell, { decimals: value.decimals }) : null;
  };
  const isEstimate = (row: Row) => estimate_field !== undefined && row[estimate_field] === true;
  const titleOf = (edition: Row[string]) => editions.find(({ id }) => id === edition)!.title;
  const ranked = compared.toSorted((a, b) => Number(a[encoding.value]) - Number(b[encoding.value]));
  const facts: Record<string, Facts[string]> = {
    series_name: rows.length > 0 ? String(rows[0]![encoding.label]) : null,
    edition_count: editions.length,
    first_year: times[0] ?? null,
    last_year: times.at(-1) ?? null,
    year: year ?? null,
    lowest_value: figure(ranked[0]),
    highest_value: figure(ranked.at(-1)),
    // `2.02 (estimate) in the June 2024 edition, …`: what each edition says of the year.
    values: formatList(
      compared.map((row) =>
        t("fact.inEdition", {
          value: `${figure(row)}${estimateMark(isEstimate(row))}`,
          edition: titleOf(row.edition!),
        }),
      ),
    ),
    // A whole sentence, since there may be nothing to say.
    breaks_note: editions
      .flatMap(({ id, title }) => {
        const broken = breakOf(id);
        return broken ? [t("fact.break", { edition: title, label: broken.label })] : [];
      })
      .join(" "),
  };
  if (threshold) {
    facts.threshold = threshold.value;
    facts.reaching_count = compared.filter((row) =>
      reaches(row[encoding.value], threshold.value, value.decimals),
    ).length;
  }
  for (const { id } of editions) {
    const own = rows.filter(({ edition }) => edition === id);
    // `value_2024_06` is the compared year in edition 2024-06, `value_2024_06_2015` another year.
    facts[`value_${toFactName(id)}`] = figure(own.find((row) => row[encoding.time] === year));
    for (const row of own) facts[`value_${toFactName(id)}_${row[encoding.time]}`] = figure(row);
  }
  return { columns, rows, facts };
}

/** The year that an editor names, or else the latest that every edition has a figure for. */
export function comparedTime(
  { time, editions, encoding }: Pick<RevisionsSpec, "time" | "editions" | "encoding">,
  rows: readonly Row[],
): number | undefined {
  if (time !== undefined) return time;
  const figures = rows.filter((row) => row[encoding.value] !== null);
  const byTime = Map.groupBy(figures, (row) => Number(row[encoding.time]));
  const times = [...byTime.keys()].sort((a, b) => b - a);
  return times.find((candidate) => byTime.get(candidate)!.length === editions.length) ?? times[0];
}
