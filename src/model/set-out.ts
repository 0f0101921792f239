import { group, sort } from "d3";
import type { Fields } from "../schema/kinds.ts";
import { axesOf, keyOf, seriesName } from "./axes.ts";
import type { Dossier } from "./dossier.ts";
import type { Row } from "./table.ts";

/** What rows have, series by time. */
export interface SetOut<Item> {
  times: readonly number[];
  /** Each with one cell a time; undefined where there is no row. */
  series: readonly { name: string; cells: readonly (Item | undefined)[] }[];
}

/** Sets out what there is of rows by series and time; undefined for a dataset without these axes. */
export function setOut<Item>(
  dossier: Dossier,
  dataset: Fields<"dataset">,
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): SetOut<Item> | undefined {
  const axes = axesOf(dataset);
  if (!axes) return undefined;
  const timeOf = (item: Item) => Number(rowOf(item)[axes.time]);
  const times = sort(new Set(items.map(timeOf)));
  return {
    times,
    series: [...group(items, (item) => keyOf(rowOf(item), axes.series)).values()].map((own) => {
      const cells = new Map(own.map((item) => [timeOf(item), item]));
      return { name: seriesName(dossier, dataset, rowOf(own[0]!)), cells: times.map((time) => cells.get(time)) };
    }),
  };
}

/**
 * The one field of a dataset that says something of a series at a time: a number,
 * beside which nothing but names and the mark of an estimate stands in a row.
 */
export function onlyFigure({ fields, primary_key, label_field, estimate_field }: Fields<"dataset">) {
  const [figure, ...others] = fields.filter(
    ({ name }) => !primary_key.includes(name) && name !== label_field && name !== estimate_field,
  );
  return figure && others.length === 0 && (figure.type === "number" || figure.type === "integer") ? figure : undefined;
}
