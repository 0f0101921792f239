import { rollups, sort } from "d3";
import type { Fields } from "../schema/kinds.ts";
import { cellName } from "./cell-name.ts";
import type { Row } from "./table.ts";
import type { Dossier } from "./dossier.ts";

type Dataset = Fields<"dataset">;

/** How the rows of a dataset stand in series over time. */
export interface Axes {
  /** The fields of the key that together name a series; none where there is only one. */
  series: readonly string[];
  /** The field of the key that holds the time, mostly a year. */
  time: string;
}

/** The axes of a dataset whose key has exactly one field of whole numbers; undefined for others. */
export function axesOf({ fields, primary_key }: Pick<Dataset, "fields" | "primary_key">): Axes | undefined {
  const times = primary_key.filter((name) => fields.find((field) => field.name === name)?.type === "integer");
  const [time] = times;
  if (time === undefined || times.length > 1) return undefined;
  return { series: primary_key.filter((name) => name !== time), time };
}

/** The key of a row, as a text by which rows of several editions are compared. */
export const keyOf = (row: Row, names: readonly string[]): string => JSON.stringify(names.map((name) => row[name]));

/** What a row's series is called, or the row itself where there is no time: `Night boat`. */
export function seriesName(dossier: Dossier, dataset: Dataset, row: Row): string {
  const { label_field: label } = dataset;
  return (label && row[label] ? [label] : (axesOf(dataset)?.series ?? dataset.primary_key))
    .map((name) => {
      const cell = String(row[name]);
      const { type } = dataset.fields.find((field) => field.name === name)!;
      return (type === "actor" && dossier.find("actor", cell)?.title) || cellName(cell);
    })
    .join(", ");
}

/** What heads the column of these names. */
export function seriesTitle(dataset: Dataset): string {
  const { fields, primary_key, label_field } = dataset;
  const names = label_field ? [label_field] : (axesOf(dataset)?.series ?? primary_key);
  return names.map((name) => fields.find((field) => field.name === name)!.title).join(", ");
}

/** What a row is called: `Night boat 2023`. */
export function rowName(dossier: Dossier, dataset: Dataset, row: Row): string {
  const time = axesOf(dataset)?.time;
  return [seriesName(dossier, dataset, row), ...(time === undefined ? [] : [row[time]])].join(" ").trim();
}

/** Says which rows are meant: a few by their names, more by how many of each time: `2023 (31)`. */
export function whichRows(dossier: Dossier, dataset: Dataset, rows: readonly Row[], locale = "en-GB"): string {
  const axes = axesOf(dataset);
  const list = new Intl.ListFormat(locale);
  if (!axes || rows.length <= 4) return list.format(rows.map((row) => rowName(dossier, dataset, row)));
  const counts = rollups(
    rows,
    (own) => own.length,
    (row) => Number(row[axes.time]),
  );
  return list.format(sort(counts, ([time]) => time).map(([time, count]) => `${time} (${count})`));
}
