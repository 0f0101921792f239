import { editionsOf } from "../schema/chart.ts";
import type { EdtfDate } from "../schema/edtf.ts";
import type { Fields } from "../schema/kinds.ts";
import type { Dossier } from "./dossier.ts";
import { isKind } from "./dossier.ts";
import { select } from "./query.ts";
import type { DossierRecord } from "./record.ts";

/** What a record can be found by. */
export interface Facets {
  topics: readonly string[];
  actors: DossierRecord<"actor">[];
  sources: DossierRecord<"source">[];
  dates: EdtfDate[];
}

/** Gathers a record's topics, actors, sources and dates, whatever its kind calls them. */
export function facetsOf(dossier: Dossier, record: DossierRecord): Facets {
  const actors = (ids: readonly string[]) => ids.flatMap((id) => dossier.find("actor", id) ?? []);
  const sources = (ids: readonly string[]) => ids.flatMap((id) => dossier.find("source", id) ?? []);
  const cited = sources(record.cites);
  const none: Facets = { topics: [], actors: [], sources: cited, dates: [] };
  if (isKind(record, "claim")) {
    const { topics, said, about, speaker, positions } = record.fields;
    return {
      topics,
      actors: actors([...new Set([speaker, ...record.fields.actors])]),
      sources: sources(positions.map(({ source }) => source)),
      dates: [said, about].filter((date) => date !== undefined),
    };
  }
  if (isKind(record, "event"))
    return {
      topics: record.fields.topics,
      actors: actors(record.fields.actors),
      sources: sources(record.fields.sources),
      dates: [wholeTime(record.fields)],
    };
  if (isKind(record, "source"))
    return { ...none, sources: [record], dates: record.fields.issued ? [record.fields.issued] : [] };
  if (isKind(record, "actor")) return { ...none, actors: [record], sources: sources(record.fields.sources) };
  if (isKind(record, "term")) return { ...none, sources: sources(record.fields.sources) };
  if (isKind(record, "explainer")) return { ...none, topics: record.fields.topics };
  if (isKind(record, "dataset"))
    return {
      ...none,
      topics: record.fields.topics,
      sources: sources(record.fields.editions.map(({ source }) => source)),
      dates: record.fields.editions.map(({ published }) => published),
    };
  if (isKind(record, "chart"))
    return { ...none, topics: record.fields.topics, sources: sources(sourcesOfChart(dossier, record.fields)) };
  return none;
}

/** From when an event began until it ended, whether that is written in one field or in two. */
const wholeTime = ({ when, end }: Fields<"event">): EdtfDate =>
  end ? { ...when, edtf: `${when.edtf}/${end.edtf}`, end: end.end, interval: true } : when;

/** The sources of the editions that a chart draws, of the counts that it quotes, and its further ones. */
function sourcesOfChart(dossier: Dossier, spec: Fields<"chart">): string[] {
  const drawn = editionsOf(spec);
  const editions = dossier.get("dataset", spec.dataset).fields.editions.filter(({ id }) => drawn.includes(id));
  const quoted =
    "published" in spec
      ? select(dossier.table(spec.published.dataset, spec.published.edition).rows, { year: spec.time })
      : [];
  return [
    ...new Set([
      ...editions.map(({ source }) => source),
      ...quoted.map(({ source }) => String(source)),
      ...spec.sources,
    ]),
  ];
}
