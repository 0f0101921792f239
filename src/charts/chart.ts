import type { Dossier } from "../model/dossier.ts";
import type { DossierRecord } from "../model/record.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { countOverTime } from "./count-over-time/rows.ts";
import { fill } from "./facts.ts";
import type { EditionData, FormInput, FormOutput } from "./form.ts";
import { knownWhen } from "./known-when/rows.ts";
import { seriesRows } from "./series-rows.ts";

type Edition = DossierRecord<"dataset">["fields"]["editions"][number];

/** A chart as it is drawn, printed as a table and written to files. */
export interface Chart<S extends ChartSpec = ChartSpec> extends FormOutput {
  id: string;
  address: string;
  title: string;
  alt: string;
  spec: S;
  dataset: DossierRecord<"dataset">;
  /** The edition shown first. */
  edition: Edition;
  /** Every edition that is drawn, in the order of the dataset. */
  drawn: readonly Edition[];
  /** Ids of the sources of those editions, and of the chart's others. */
  sources: readonly string[];
  editions: readonly EditionData[];
  record: DossierRecord<"chart">;
}

// One chart stands on several pages; its rows are computed once.
const opened = new WeakMap<DossierRecord, Chart>();

/** Computes the rows of a chart and fills its title and alternative text with them. */
export function openChart(dossier: Dossier, record: DossierRecord<"chart">): Chart {
  const known = opened.get(record) ?? compute(dossier, record);
  opened.set(record, known);
  return known;
}

function compute(dossier: Dossier, record: DossierRecord<"chart">): Chart {
  const spec = record.fields;
  const dataset = dossier.get("dataset", spec.dataset);
  const editions = dataset.fields.editions.map(({ id, title }) => ({
    id,
    title,
    table: dossier.table(dataset.id, id),
  }));
  const edition = dataset.fields.editions.find(({ id }) => id === spec.edition);
  if (!edition) throw new Error(`unknown edition of ${dataset.id}: ${spec.edition}`);
  const ids = "editions" in spec ? spec.editions : [spec.edition];
  const drawn = dataset.fields.editions.filter(({ id }) => ids.includes(id));
  const published =
    spec.form === "known-when" ? dossier.table(spec.published.dataset, spec.published.edition).rows : [];
  const output = runForm({ spec, dataset, editions, published });
  return {
    ...output,
    id: record.id,
    address: record.address,
    title: fill(spec.title, output.facts),
    alt: fill(spec.alt, output.facts),
    spec,
    dataset,
    edition,
    drawn,
    sources: [
      ...new Set([...drawn.flatMap(({ source, copy }) => (copy ? [source, copy] : [source])), ...spec.sources]),
    ],
    editions,
    record,
  };
}

function runForm({ spec, ...input }: FormInput): FormOutput {
  switch (spec.form) {
    case "count-over-time":
      return countOverTime({ spec, ...input });
    case "lines":
    case "heat-map":
      return seriesRows({ spec, ...input });
    case "known-when":
      return knownWhen({ spec, ...input });
  }
}
