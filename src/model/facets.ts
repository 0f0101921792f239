import { editionsOf } from "../schema/chart.ts";
import type { EdtfDate } from "../schema/edtf.ts";
import { kinds, recordKinds, type Fields } from "../schema/kinds.ts";
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
  if (isKind(record, "change")) {
    const concerned = concernedBy(dossier, record);
    const own = concerned.flatMap((other) => facetsOf(dossier, other).topics);
    // A figure is of its topic, whatever else its source is used for.
    const topics = own.length > 0 ? own : concerned.flatMap((other) => topicsOf(dossier, other));
    return { ...none, topics: [...new Set(topics)], dates: [record.fields.date] };
  }
  return none;
}

/** The records that a note of the editors is about, kind by kind. */
export const concernedBy = (dossier: Dossier, { fields }: DossierRecord<"change">): DossierRecord[] =>
  recordKinds.flatMap((kind) => {
    const { folder } = kinds[kind];
    const ids: readonly string[] =
      folder in fields.concerns ? fields.concerns[folder as keyof typeof fields.concerns] : [];
    return ids.flatMap((id) => dossier.find(kind, id) ?? []);
  });

/** The topics of a record; where its kind has none, those of the records that use it. */
export function topicsOf(dossier: Dossier, record: DossierRecord): readonly string[] {
  const own = facetsOf(dossier, record).topics;
  if (!["source", "actor", "term"].includes(record.kind)) return own;
  const users = (["explainer", "event", "claim", "dataset", "chart"] as const).flatMap((kind) =>
    dossier.referencing(record, kind),
  );
  return [...new Set(users.flatMap((user) => user.fields.topics))];
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
