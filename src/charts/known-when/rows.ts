import { reaches, select } from "../../model/query.ts";
import { compareEdtf, toEdtf } from "../../schema/edtf.ts";
import type { KnownWhenSpec } from "../../schema/chart.ts";
import { editionOf, fieldOf, type Facts, type FormInput, type FormOutput } from "../form.ts";

/**
 * What was said of one year, in the order in which it was said: counts and
 * forecasts as others published them, then our own count in each edition.
 */
export function knownWhen({ spec, dataset, editions, published }: FormInput<KnownWhenSpec>): FormOutput {
  const value = fieldOf(dataset, spec.encoding.value);
  const said = select(published, { year: spec.time }).map((row) => ({
    as_of: String(row.published),
    label: String(row.label),
    basis: row.kind === "forecast" ? "forecast" : "published",
    low: Number(row.low),
    high: Number(row.high),
    edition: null,
    source: String(row.source),
    which: null,
  }));
  const counted = spec.editions.map((id) => {
    const edition = dataset.fields.editions.find((candidate) => candidate.id === id)!;
    const reaching = select(editionOf(editions, id).table.rows, { [spec.encoding.time]: spec.time }).filter((row) =>
      reaches(row[value.name], spec.threshold.value, value.decimals),
    );
    return {
      as_of: edition.published.edtf,
      label: edition.title,
      basis: "counted",
      low: reaching.length,
      high: reaching.length,
      edition: id,
      source: edition.source,
      which: reaching.map((row) => String(row[spec.encoding.label])).join(", "),
    };
  });
  const rows = [...said, ...counted].sort(
    (a, b) => compareEdtf(toEdtf(a.as_of), toEdtf(b.as_of)) || order(a.basis) - order(b.basis),
  );
  const first = counted[0];
  const last = counted.at(-1);
  const facts: Facts = {
    year: spec.time,
    threshold: spec.threshold.value,
    lowest: Math.min(...rows.map(({ low }) => low)),
    highest: Math.max(...rows.map(({ high }) => high)),
    statement_count: rows.length,
    first_count: first?.low ?? null,
    first_label: first?.label ?? null,
    last_count: last?.low ?? null,
    last_label: last?.label ?? null,
    // `count_2024_06` is the count in edition 2024-06.
    ...Object.fromEntries(counted.map(({ edition, low }) => [`count_${edition.replaceAll("-", "_")}`, low])),
  };
  return {
    columns: [
      { name: "as_of", title: "Said", type: "date" },
      { name: "label", title: "By", type: "string" },
      { name: "basis", title: "Kind", type: "string" },
      { name: "low", title: "Lowest", type: "integer" },
      { name: "high", title: "Highest", type: "integer" },
      { name: "edition", title: "Edition", type: "string" },
      { name: "source", title: "Source", type: "source" },
      { name: "which", title: "Which", type: "string" },
    ],
    rows,
    facts,
  };
}

const order = (basis: string): number => ["forecast", "published", "counted"].indexOf(basis);
