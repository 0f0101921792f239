import { sort } from "d3";
import { axesOf } from "./axes.ts";
import type { Dossier } from "./dossier.ts";
import { reaches, select, type Where } from "./query.ts";
import type { DossierRecord } from "./record.ts";
import { roundTo } from "./round.ts";
import type { DatasetField, Row } from "./table.ts";

type Edition = DossierRecord<"dataset">["fields"]["editions"][number];

/** A figure of an actor; null where the edition gives none. */
interface Figure {
  time: number;
  value: number | null;
  estimate: boolean;
}

/** How an actor stands in one field of a dataset that has a series for each actor. */
export interface SeriesFacts {
  dataset: DossierRecord<"dataset">;
  field: DatasetField;
  /** The newest time that every edition has, and the figure of that time in each. */
  time: number;
  /** What its row of that time has in every edition. */
  where: Where;
  editions: readonly (Figure & { edition: Edition })[];
  /** The actor's newest figure in the newest edition, with its rank from the highest among all that have one then. */
  newest: Figure & { value: number; edition: Edition; rank: number; of: number };
  /** On which side of the field's line the actor stands by the newest edition, and since when. */
  line?: { label: string; reaches: boolean; since: number; always: boolean } | undefined;
}

/** A row about an actor, of a dataset without series. */
export interface RowFacts {
  dataset: DossierRecord<"dataset">;
  edition: Edition;
  row: Row;
}

/**
 * How an actor stands in all series of numbers that are kept by actor. It is
 * derived from what the datasets say of their fields: one field of the key holds
 * actors, another the time.
 */
export function seriesFactsOf(dossier: Dossier, actor: DossierRecord<"actor">): SeriesFacts[] {
  return dossier.all("dataset").flatMap((dataset) => {
    const axes = axesOf(dataset.fields);
    const [name, ...others] = axes?.series ?? [];
    const id = name !== undefined && others.length === 0 ? idIn(dataset, name, actor) : undefined;
    if (!axes || name === undefined || id === undefined) return [];
    return dataset.fields.fields
      .filter(
        ({ type, name }) => type === "number" || (type === "integer" && !dataset.fields.primary_key.includes(name)),
      )
      .flatMap((field) => seriesFacts(dossier, { dataset, field, time: axes.time, key: name, id }) ?? []);
  });
}

function seriesFacts(
  dossier: Dossier,
  where: { dataset: DossierRecord<"dataset">; field: DatasetField; time: string; key: string; id: string },
): SeriesFacts | undefined {
  const { dataset, field, key, id } = where;
  const { estimate_field } = dataset.fields;
  const tables = dataset.fields.editions.map((edition) => {
    const { rows } = dossier.table(dataset.id, edition.id);
    return { edition, rows, times: new Set(rows.map((row) => Number(row[where.time]))) };
  });
  const toFigure = (row: Row | undefined, time: number): Figure => {
    const value = row?.[field.name];
    return {
      time,
      value: typeof value === "number" ? value : null,
      estimate: estimate_field !== undefined && row?.[estimate_field] === true,
    };
  };
  const last = tables.at(-1)!;
  const own = sort(select(last.rows, { [key]: id }), (row) => Number(row[where.time]))
    .map((row) => toFigure(row, Number(row[where.time])))
    .filter((figure): figure is Figure & { value: number } => figure.value !== null);
  const newest = own.at(-1);
  const time = Math.max(...[...last.times].filter((time) => tables.every(({ times }) => times.has(time))));
  if (!newest || !Number.isFinite(time)) return undefined;
  const ofTime = { [key]: id, [where.time]: time };
  const rounded = (value: number) => roundTo(value, field.decimals);
  const peers = select(last.rows, { [where.time]: newest.time })
    .map((row) => row[field.name])
    .filter((value) => typeof value === "number");
  return {
    dataset,
    field,
    time,
    where: ofTime,
    editions: tables.map(({ edition, rows }) => ({
      edition,
      ...toFigure(select(rows, ofTime)[0], time),
    })),
    newest: {
      ...newest,
      edition: last.edition,
      rank: 1 + peers.filter((value) => rounded(value) > rounded(newest.value)).length,
      of: peers.length,
    },
    line: field.threshold && lineOf(own, field, field.threshold),
  };
}

/** Since when the newest figure's side of a line has not been left. */
function lineOf(
  figures: readonly { time: number; value: number }[],
  { decimals }: DatasetField,
  { value, label }: { value: number; label: string },
): SeriesFacts["line"] {
  const sides = figures.map((figure) => reaches(figure.value, value, decimals));
  const side = sides.at(-1)!;
  const since = sides.lastIndexOf(!side) + 1;
  return { label, reaches: side, since: figures[since]!.time, always: since === 0 };
}

/** The rows about an actor, in the newest edition of every dataset that is kept by actor and has no series. */
export const rowFactsOf = (dossier: Dossier, actor: DossierRecord<"actor">): RowFacts[] =>
  dossier.all("dataset").flatMap((dataset) => {
    const { primary_key, editions } = dataset.fields;
    if (axesOf(dataset.fields)) return [];
    return primary_key.flatMap((name) => {
      const id = idIn(dataset, name, actor);
      const edition = editions.at(-1)!;
      if (id === undefined) return [];
      return select(dossier.table(dataset.id, edition.id).rows, { [name]: id }).map((row) => ({
        dataset,
        edition,
        row,
      }));
    });
  });

/** How a field names an actor: by its code or by its id; undefined for fields that name none. */
function idIn({ fields }: DossierRecord<"dataset">, name: string, actor: DossierRecord<"actor">): string | undefined {
  const type = fields.fields.find((field) => field.name === name)?.type;
  if (type === "iso3") return actor.fields.iso3;
  return type === "actor" ? actor.id : undefined;
}
