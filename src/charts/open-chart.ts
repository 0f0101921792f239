import { t } from "../i18n/t.ts";
import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { typeset } from "../schema/typeset.ts";
import type { Chart, FormOutput } from "./chart.ts";
import { formOf } from "./forms/registry.ts";
import { fill } from "./parts/facts.ts";

// One chart stands on several pages; its rows are computed once.
const opened = new WeakMap<DossierRecord, Map<string, Chart>>();

/**
 * Computes the rows of a chart and fills its words with them.
 *
 * @param edition the edition to draw instead of the one that the chart names
 * @param options `alone` leaves out what other editions say, even where a form sets them side by side;
 *   `highlight` draws these series in colour instead of those that the chart names, where its form has such
 * @throws {Error} when the dataset has no such edition; the check reports that first
 */
export function openChart(
  dossier: Dossier,
  record: DossierRecord<"chart">,
  edition: string = record.fields.edition,
  { alone = false, highlight = undefined as readonly string[] | undefined } = {},
): Chart {
  const known = opened.get(record) ?? new Map<string, Chart>();
  opened.set(record, known);
  const key = JSON.stringify([edition, alone, highlight]);
  if (!known.has(key)) known.set(key, compute(dossier, record, edition, { alone, highlight }));
  return known.get(key)!;
}

function compute(
  dossier: Dossier,
  record: DossierRecord<"chart">,
  id: string,
  { alone, highlight }: { alone: boolean; highlight: readonly string[] | undefined },
): Chart {
  const form = formOf(record.fields);
  const isAlone = alone && form.editions === "each";
  const spec: ChartSpec = {
    ...record.fields,
    edition: id,
    ...(isAlone && { editions: [id] }),
    ...(highlight && "highlight" in record.fields && { highlight: [...highlight] }),
  };
  const dataset = dossier.get("dataset", spec.dataset);
  const edition = dataset.fields.editions.find((candidate) => candidate.id === id);
  if (!edition) throw new Error(`unknown edition of ${dataset.id}: ${id}`);
  const choice = new Set([record.fields.edition, ...record.fields.editions]);
  const editions = dataset.fields.editions.filter((candidate) => choice.has(candidate.id));
  const drawn = form.editions === "one" || isAlone ? [edition] : editions;
  const output = form.rows({ spec, dataset, dossier });
  const facts = { edition: edition.title, edition_basis: edition.basis, ...output.facts };
  // Names that come from cells are set as the words around them are.
  const say = (template: string) => typeset(fill(template, facts), dossier.settings.fields.language);
  const chart: Chart = {
    ...output,
    facts,
    id: record.id,
    address: id === record.fields.edition ? record.address : `${record.address}${id}/`,
    pin: editions.length > 1 && form.editions !== "all" ? `${record.id}/${id}` : undefined,
    title: say(spec.title),
    subject: say(spec.subject ?? measured(spec, dataset)),
    subtitle: say(spec.subtitle),
    alt: say(spec.alt),
    note: spec.note && (say(spec.note) || undefined),
    reading: spec.reading && (say(spec.reading) || undefined),
    spec,
    form,
    dataset,
    edition,
    newest: dataset.fields.editions.at(-1)!,
    editions,
    drawn,
    sources: [
      ...new Set([
        ...drawn.flatMap(({ source, copy }) => (copy ? [source, copy] : [source])),
        ...spec.sources,
        ...named(output),
      ]),
    ],
    record,
  };
  const caution = form.caution?.(chart);
  return caution ? { ...chart, alt: `${chart.alt} ${caution}.` } : chart;
}

/** `Crossings of the outer routes: On time, %`. */
function measured({ encoding }: ChartSpec, { title, fields }: DossierRecord<"dataset">): string {
  const field = "value" in encoding && fields.fields.find(({ name }) => name === encoding.value);
  if (!field) return title;
  const { title: quantity, unit } = field;
  return t("chart.subject", { title, quantity: unit ? t("chart.caption", { title: quantity, unit }) : quantity });
}

/** Ids of the sources that the rows name themselves. */
const named = ({ columns, rows }: FormOutput): string[] =>
  columns
    .filter(({ type }) => type === "source")
    .flatMap(({ name }) => rows.flatMap((row) => (typeof row[name] === "string" ? [row[name]] : [])));

/** The datasets that a chart is drawn from, its own first. */
export const datasetsOf = (spec: ChartSpec): string[] => [
  spec.dataset,
  ...(formOf(spec).reads?.(spec) ?? []).map(({ dataset }) => dataset),
];
