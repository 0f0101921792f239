import { t } from "../../../i18n/t.ts";
import { reaches } from "../../../model/query.ts";
import { editionsOf } from "../../../schema/chart.ts";
import type { CountOverTimeSpec } from "../../../schema/charts/count-over-time.ts";
import type { Facts, FormInput, FormOutput } from "../../chart.ts";
import { noteColumn, noteOf } from "../../parts/annotations.ts";
import { estimateMark } from "../../parts/cell.ts";
import { editionColumn, fieldOf } from "../../parts/columns.ts";
import { toSeries } from "../../parts/series.ts";

/** Counts, for each year of each edition, the series that reach the threshold. */
export function countOverTimeRows({ spec, dataset, dossier }: FormInput<CountOverTimeSpec>): FormOutput {
  const { count, total } = spec.columns;
  const { decimals } = fieldOf(dataset, spec.encoding.value);
  const time = fieldOf(dataset, spec.encoding.time);
  const rows = editionsOf(spec).flatMap((edition) => {
    const table = dossier.table(dataset.id, edition);
    const { series, times } = toSeries(table.rows, spec.encoding, dataset.fields.estimate_field);
    return times.map((year, index) => {
      const points = series.map(({ points }) => points[index]!).filter(({ value }) => value !== null);
      return {
        edition,
        [time.name]: year,
        // A year without any figure has no count, which is not zero.
        [count]:
          points.length > 0
            ? points.filter(({ value }) => reaches(value, spec.threshold.value, decimals)).length
            : null,
        [total]: points.length,
        estimate: points.some(({ estimate }) => estimate),
        ...(spec.annotations.length > 0 && { [noteColumn.name]: noteOf(spec.annotations, year) }),
      };
    });
  });
  const shown = rows.filter((row) => row.edition === spec.edition);
  const facts: Record<string, Facts[string]> = { threshold: spec.threshold.value };
  const [first, last] = [shown[0], shown.at(-1)];
  if (first && last) {
    Object.assign(facts, {
      first_year: first[time.name],
      first_count: first[count],
      first_total: first[total],
      last_year: last[time.name],
      last_count: last[count],
      last_total: last[total],
      last_estimate: estimateMark(last.estimate),
    });
    for (const row of shown) {
      facts[`count_${row[time.name]}`] = row[count]!;
      facts[`total_${row[time.name]}`] = row[total]!;
    }
  }
  return {
    columns: [
      editionColumn,
      { name: time.name, title: time.title, type: "integer" },
      {
        name: count,
        title: t("column.reaching", { noun: capital(spec.noun), threshold: spec.threshold.label }),
        type: "integer",
      },
      { name: total, title: t("column.withFigure", { noun: capital(spec.noun) }), type: "integer" },
      { name: "estimate", title: t("column.estimate"), type: "boolean" },
      ...(spec.annotations.length > 0 ? [noteColumn] : []),
    ],
    rows,
    facts,
  };
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);
