import { range, rollup, utcMonth } from "d3";
import { spellDate } from "../../../i18n/dates.ts";
import { t } from "../../../i18n/t.ts";
import { cellName } from "../../../model/cell-name.ts";
import type { Cell, DatasetField, Row } from "../../../model/table.ts";
import type { CumulativeCountSpec } from "../../../schema/charts/cumulative-count.ts";
import { toEdtf } from "../../../schema/edtf.ts";
import type { Column, Facts, FormInput, FormOutput } from "../../chart.ts";
import { noteColumn } from "../../parts/annotations.ts";
import { editionColumn, fieldOf } from "../../parts/columns.ts";
import { toFactName } from "../../parts/fact-name.ts";
import { formatList } from "../../parts/format.ts";
import { nameOf } from "../../parts/name-of.ts";
import { compareDated, toDated, type Dated } from "./dated.ts";

/** The column of the running count. */
export const runningCount = "running_count";

/** The rows of the edition in the order in which they count, each with how many there are by then. */
export function cumulativeCountRows({ spec, dataset, dossier }: FormInput<CumulativeCountSpec>): FormOutput {
  const { encoding, annotations } = spec;
  const label = fieldOf(dataset, encoding.label);
  const time = fieldOf(dataset, encoding.time);
  const certain = encoding.certain === undefined ? undefined : fieldOf(dataset, encoding.certain);
  const source = dataset.fields.fields.find(({ type }) => type === "source");
  const hasNotes = encoding.note !== undefined || annotations.length > 0;
  const columns: Column[] = [
    editionColumn,
    time,
    { name: label.name, title: label.title, type: "string" },
    { name: runningCount, title: t("column.runningCount", { noun: spec.noun }), type: "integer" },
    ...[certain, source].filter((field) => field !== undefined),
    ...(hasNotes ? [noteColumn] : []),
  ];

  const read = dossier.table(dataset.id, spec.edition).rows;
  const dated = read.map((row) => ({ row, ...toDated(toEdtf(row[time.name])) })).sort(compareDated);
  const notes = notesOf(annotations, dated);
  const rows = dated.map(({ row }, index): Row => ({
    edition: spec.edition,
    [time.name]: row[time.name]!,
    [label.name]: nameOf(dossier, label, row[label.name]!),
    [runningCount]: index + 1,
    ...(certain && { [certain.name]: row[certain.name]! }),
    ...(source && { [source.name]: row[source.name]! }),
    ...(hasNotes && {
      [noteColumn.name]:
        [encoding.note === undefined ? null : row[encoding.note], ...(notes.get(index) ?? [])]
          .filter(Boolean)
          .join(" ") || null,
    }),
  }));
  return { columns, rows, facts: factsOf(dated, rows, { label, time, certain }, read) };
}

/** What is annotated stands with the first row that counts at that time or after it, or else with the last one. */
function notesOf(annotations: CumulativeCountSpec["annotations"], dated: readonly Dated[]): Map<number, string[]> {
  const notes = new Map<number, string[]>();
  for (const { time, label } of annotations) {
    const next = dated.findIndex(({ by }) => by >= toDated(time).from);
    const index = next === -1 ? dated.length - 1 : next;
    notes.set(index, [...(notes.get(index) ?? []), t("chart.dated", { date: spellDate(time), label })]);
  }
  return notes;
}

function factsOf(
  dated: readonly Dated[],
  rows: readonly Row[],
  { label, time, certain }: { label: DatasetField; time: DatasetField; certain: DatasetField | undefined },
  read: readonly Row[],
): Facts {
  const spell = (row: Row | undefined) => (row ? spellDate(toEdtf(row[time.name])) : null);
  // Several may have the same date.
  const namesOn = ({ by }: Dated) =>
    formatList([
      ...new Set(rows.filter((_, index) => dated[index]!.by === by).map((row) => cellName(row[label.name]!))),
    ]);
  const isCertain = (row: Row) => certain === undefined || row[certain.name] === true;
  const [first, last] = [dated[0], dated.at(-1)];
  const vague = dated.filter((item) => item.vague).length;
  const facts: Record<string, Facts[string]> = {
    total: rows.length,
    certain_count: rows.filter(isCertain).length,
    uncertain_count: rows.filter((row) => !isCertain(row)).length,
    first_date: spell(rows[0]),
    last_date: spell(rows.at(-1)),
    first_name: first ? namesOn(first) : null,
    last_name: last ? namesOn(last) : null,
    months: first && last ? monthsBetween(first.by, last.by) : null,
    // A whole sentence, since there may be nothing to say.
    dates_note: vague > 0 ? t("fact.vagueDates", { count: vague }) : "",
  };
  const perYear = rollup(
    dated,
    (own) => own.length,
    ({ by }) => yearOf(by),
  );
  let total = 0;
  if (first && last)
    for (const year of range(yearOf(first.by), yearOf(last.by) + 1)) {
      const count = perYear.get(year) ?? 0;
      facts[`count_${year}`] = count;
      facts[`total_${year}_end`] = total += count;
    }
  // `evidence_weak`: how many rows have a word of a short list in a field.
  for (const name of Object.keys(read[0] ?? {})) {
    const counts = rollup(
      read,
      (own) => own.length,
      (row) => row[name],
    );
    if (counts.size > MOST_WORDS || counts.size === read.length) continue;
    for (const [word, count] of counts) if (isWord(word)) facts[`${name}_${toFactName(word)}`] = count;
  }
  return facts;
}

// More than these are no list of words, but names or remarks.
const MOST_WORDS = 6;
const isWord = (cell: Cell | undefined): cell is string => typeof cell === "string" && /^[a-z][a-z-]*$/.test(cell);

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

/** Whole months from one time to another. */
function monthsBetween(from: number, to: number): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = utcMonth.count(a, b);
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}
