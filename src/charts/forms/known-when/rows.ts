import { extent } from "d3";
import { t } from "../../../i18n/t.ts";
import { reaches, select } from "../../../model/query.ts";
import { editionsOf } from "../../../schema/chart.ts";
import type { KnownWhenSpec } from "../../../schema/charts/known-when.ts";
import { compareEdtf, toEdtf } from "../../../schema/edtf.ts";
import type { Facts, FormInput, FormOutput, Naming } from "../../chart.ts";
import { noteColumn } from "../../parts/annotations.ts";
import type { Row } from "../../../model/table.ts";
import { fieldOf } from "../../parts/columns.ts";
import { toFactName } from "../../parts/fact-name.ts";

/**
 * What was said of one year, in the order in which it was said: counts and
 * forecasts as others published them, then our own count in each edition. An
 * edition that does not have the year has no count, which is not zero.
 */
export function knownWhenRows({ spec, dataset, dossier }: FormInput<KnownWhenSpec>): FormOutput {
  const value = fieldOf(dataset, spec.encoding.value);
  const { estimate_field, producer } = dataset.fields;
  const published = dossier.table(spec.published.dataset, spec.published.edition);
  const notes = new Map(spec.points.map(({ statement, label }) => [statement, label]));
  const noteOf = (statement: string) => (notes.size > 0 ? { [noteColumn.name]: notes.get(statement) ?? null } : {});
  const said = select(published.rows, { year: spec.time }).map((row) => ({
    as_of: String(row.published),
    label: String(row.label),
    basis: row.kind === "forecast" ? "forecast" : "published",
    published_by: spec.published.own.includes(String(row.id)) ? producer : t("value.others"),
    low: typeof row.low === "number" ? row.low : null,
    high: typeof row.high === "number" ? row.high : null,
    estimate: row.kind === "estimate",
    edition: null,
    source: String(row.source),
    which: null,
    ...noteOf(String(row.id)),
  }));
  const naming = new Map<Row, Naming>();
  const counted = editionsOf(spec).map((id) => {
    const edition = dataset.fields.editions.find((candidate) => candidate.id === id)!;
    const figures = select(dossier.table(dataset.id, id).rows, { [spec.encoding.time]: spec.time }).filter(
      (row) => row[value.name] !== null,
    );
    const reaching = figures
      .filter((row) => reaches(row[value.name], spec.threshold.value, value.decimals))
      .map((row) => ({ text: String(row[spec.encoding.label]), row }))
      .sort((a, b) => a.text.localeCompare(b.text, "en"));
    const count = figures.length > 0 ? reaching.length : null;
    const row = {
      as_of: edition.published.edtf,
      label: edition.title,
      basis: "counted",
      published_by: t("value.countedHere"),
      low: count,
      high: count,
      estimate: estimate_field !== undefined && figures.some((row) => row[estimate_field] === true),
      edition: id,
      source: edition.source,
      which: reaching.map(({ text }) => text).join(", ") || null,
      ...noteOf(id),
    };
    naming.set(row, { column: "which", edition: id, rows: reaching });
    return row;
  });
  const rows = [...said, ...counted].sort(
    (a, b) => compareEdtf(toEdtf(a.as_of), toEdtf(b.as_of)) || order(a.basis) - order(b.basis),
  );
  const [lowest, highest] = extent(
    rows.flatMap(({ low, high }) => [low, high]),
    (number) => number,
  );
  const first = counted[0];
  const last = counted.at(-1);
  const facts: Facts = {
    year: spec.time,
    threshold: spec.threshold.value,
    lowest: lowest ?? null,
    highest: highest ?? null,
    statement_count: rows.length,
    first_count: first?.low ?? null,
    first_label: first?.label ?? null,
    last_count: last?.low ?? null,
    last_label: last?.label ?? null,
    // `count_2024_06` is the count in edition 2024-06.
    ...Object.fromEntries(counted.map(({ edition, low }) => [`count_${toFactName(edition)}`, low])),
  };
  return {
    columns: [
      { name: "as_of", title: t("column.said"), type: "date" },
      { name: "label", title: t("column.by"), type: "string" },
      { name: "basis", title: t("column.basis"), type: "string" },
      { name: "published_by", title: t("column.publishedBy"), type: "string" },
      { name: "low", title: t("column.low"), type: "integer" },
      { name: "high", title: t("column.high"), type: "integer" },
      { name: "estimate", title: t("column.estimate"), type: "boolean" },
      { name: "edition", title: t("column.edition"), type: "string" },
      { name: "source", title: t("column.source"), type: "source" },
      { name: "which", title: t("column.which"), type: "string" },
      ...(notes.size > 0 ? [noteColumn] : []),
    ],
    rows,
    facts,
    naming,
  };
}

const order = (basis: string): number => ["forecast", "published", "counted"].indexOf(basis);
