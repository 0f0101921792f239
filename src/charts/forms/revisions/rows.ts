import { descending, extent, greatest, least, rollup, sort } from "d3";
import { t } from "../../../i18n/t.ts";
import { cellName } from "../../../model/cell-name.ts";
import type { Row } from "../../../model/table.ts";
import { reaches, select } from "../../../model/query.ts";
import type { RevisionsSpec } from "../../../schema/charts/revisions.ts";
import type { Column, Facts, FormInput, FormOutput } from "../../chart.ts";
import { noteColumn } from "../../parts/annotations.ts";
import { estimateMark } from "../../parts/cell.ts";
import { editionColumn, fieldOf } from "../../parts/columns.ts";
import { toFactName } from "../../parts/fact-name.ts";
import { formatList, formatNumber } from "../../parts/format.ts";
import { reachesColumn } from "../../parts/reaches-column.ts";

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
    const own = select(dossier.table(dataset.id, id).rows, { [encoding.series]: spec.series });
    return sort(own, (row) => Number(row[encoding.time])).map((row): Row => ({
      edition: id,
      ...Object.fromEntries([...fields].map((name) => [name, row[name]!])),
      ...(reached && { [reached.name]: reached.cellOf(row[encoding.value]) }),
      ...(spec.breaks.length > 0 && {
        [noteColumn.name]: broken ? t("chart.break", { label: broken.label }) : null,
      }),
    }));
  });

  const [firstYear, lastYear] = extent(rows, (row) => Number(row[encoding.time]));
  const year = comparedTime(spec, rows);
  const compared = rows.filter((row) => row[encoding.time] === year && row[encoding.value] !== null);
  const figure = (row: Row | undefined) => {
    const cell = row?.[encoding.value];
    return typeof cell === "number" ? formatNumber(cell, { decimals: value.decimals }) : null;
  };
  const isEstimate = (row: Row) => estimate_field !== undefined && row[estimate_field] === true;
  const titleOf = (edition: Row[string]) => editions.find(({ id }) => id === edition)!.title;
  const valueOf = (row: Row) => Number(row[encoding.value]);
  const facts: Record<string, Facts[string]> = {
    series_name: rows.length > 0 ? cellName(rows[0]![encoding.label]!) : null,
    edition_count: editions.length,
    first_year: firstYear ?? null,
    last_year: lastYear ?? null,
    year: year ?? null,
    lowest_value: figure(least(compared, valueOf)),
    highest_value: figure(greatest(compared, valueOf)),
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
  const counts = rollup(
    figures,
    (own) => own.length,
    (row) => Number(row[encoding.time]),
  );
  const times = sort(counts.keys(), descending);
  return times.find((candidate) => counts.get(candidate) === editions.length) ?? times[0];
}
