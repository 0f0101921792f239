import { group, mean, medianIndex, sort } from "d3";
import type { Fields } from "../schema/kinds.ts";
import { axesOf, keyOf } from "./axes.ts";
import { shiftPoint } from "./round.ts";
import type { DatasetField, Row } from "./table.ts";

/** A figure that stands out so much that a typing error is likelier than the truth. */
export interface Jump {
  /** Index of its row. */
  row: number;
  field: string;
  value: number;
  /** The figures that it is at odds with, each with its time or its edition; the sign of all others where empty. */
  beside: readonly { at: number | "before"; value: number }[];
  /** The figure that was likely meant: its decimal point shifted, or its sign turned. */
  meant: number | undefined;
  /** How many further figures of the field jump likewise from the edition before, where most of them do. */
  others: number;
}

// A slipped decimal point is a factor of ten. Four leaves room for the change
// that is real, and is more than the figures of a calm field ever move.
const FACTOR = Math.log(4);
// Where figures swing anyway, by s in half of the places, it takes four times s
// to stand out. A single place tells nothing: it may be the slip itself.
const SWING = 4;

/**
 * Finds figures that look like typing errors: an inner figure of a series that
 * lies far above or far below both neighbours, a first or last one that lies
 * far from its only one, the one figure of a field that has another sign than
 * all others, and one that lies far from the same cell of the edition before.
 * Where that edition gives about the same, a figure is taken for right.
 *
 * Gaps are passed over. A field in which both signs are at home has no scale to
 * slip on, and is left alone.
 *
 * @param before the rows of the edition before, if there is one
 */
export function findJumps(
  rows: readonly Row[],
  dataset: Pick<Fields<"dataset">, "fields" | "primary_key">,
  before: readonly Row[] = [],
): Jump[] {
  const axes = axesOf(dataset);
  if (!axes) return [];
  const earlier = new Map(before.map((row) => [keyOf(row, dataset.primary_key), row]));
  const isFigure = ({ name, type }: DatasetField) =>
    (type === "number" || type === "integer") && !dataset.primary_key.includes(name);
  return dataset.fields.filter(isFigure).flatMap((field) => {
    const figures = rows.flatMap((row, index): Figure[] => {
      const value = row[field.name];
      if (typeof value !== "number") return [];
      const same = earlier.get(keyOf(row, dataset.primary_key))?.[field.name];
      return [
        {
          row: index,
          series: keyOf(row, axes.series),
          time: Number(row[axes.time]),
          value,
          before: typeof same === "number" ? same : undefined,
        },
      ];
    });
    return jumpsOf(field, figures);
  });
}

function jumpsOf(field: DatasetField, figures: readonly Figure[]): Jump[] {
  const odd = oddSign(figures);
  if (odd === "mixed") return [];
  const size = sizeOf(field);
  const found = amongNeighbours(figures, size);
  if (odd && !found.has(odd) && !isKnown(odd, size)) found.set(odd, []);
  const { jumps, others } = fromEdition(figures, size);
  for (const figure of jumps)
    found.set(figure, [...(found.get(figure) ?? []), { at: "before", value: figure.before! }]);
  return [...found].map(([figure, beside]) => ({
    row: figure.row,
    field: field.name,
    value: figure.value,
    beside,
    meant: meantBy(figure.value, beside, figure === odd, size),
    others: jumps.includes(figure) ? others : 0,
  }));
}

interface Figure {
  row: number;
  series: string;
  time: number;
  value: number;
  /** The same figure in the edition before. */
  before: number | undefined;
}

/** Logarithm of a figure's size. */
type Size = (value: number) => number;

// Near the last decimal that is published, figures differ by large factors and
// mean nothing by it: 0.0 and 0.1.
function sizeOf({ type, decimals = type === "integer" ? 0 : 15 }: DatasetField): Size {
  const least = 5 * 10 ** -decimals;
  return (value) => Math.log(Math.max(Math.abs(value), least));
}

/** Whether the edition before gives about the same. */
const isKnown = ({ value, before }: Figure, size: Size): boolean =>
  before !== undefined && Math.sign(before) === Math.sign(value) && !isFar(size, value, before);

const isFar = (size: Size, a: number, b: number, limit = FACTOR): boolean => Math.abs(size(a) - size(b)) >= limit;

/** The one figure of another sign than at least four others; `mixed` where both signs are at home. */
function oddSign(figures: readonly Figure[]): Figure | "mixed" | undefined {
  const { below = [], above = [] } = Object.groupBy(
    figures.filter(({ value }) => value !== 0),
    ({ value }) => (value < 0 ? "below" : "above"),
  );
  const [few, many] = below.length < above.length ? [below, above] : [above, below];
  if (few.length === 0) return undefined;
  return few.length === 1 && many.length >= 4 ? few[0] : "mixed";
}

function amongNeighbours(figures: readonly Figure[], size: Size): Map<Figure, Jump["beside"]> {
  const bySeries = [...group(figures, ({ series }) => series).values()].map((line) => sort(line, ({ time }) => time));
  const distance = (a: Figure, b: Figure) => Math.abs(size(a.value) - size(b.value));
  // A slip lies far from both neighbours, each of which has another one near.
  const swings = bySeries.flatMap((line) =>
    line
      .slice(1, -1)
      .map((figure, index) => Math.min(distance(figure, line[index]!), distance(figure, line[index + 2]!))),
  );
  const limit = swings.length > 1 ? Math.max(FACTOR, SWING * swings[medianIndex(swings)]!) : FACTOR;
  const toBeside = ({ time, value }: Figure) => ({ at: time, value });
  const found = new Map<Figure, Jump["beside"]>();
  for (const line of bySeries) {
    line.slice(1, -1).forEach((figure, index) => {
      if (isKnown(figure, size)) return;
      const neighbours = [line[index]!, line[index + 2]!];
      const directions = neighbours.map(({ value }) => Math.sign(size(figure.value) - size(value)));
      if (directions[0] === directions[1] && neighbours.every(({ value }) => isFar(size, figure.value, value, limit)))
        found.set(figure, neighbours.map(toBeside));
    });
    // A neighbour that stands out itself says nothing of an end. The last goes first: of two figures, the later is new.
    for (const [end, ...others] of [line.toReversed(), line]) {
      const neighbour = others.find((figure) => !found.has(figure));
      if (neighbour && !found.has(end!) && !isKnown(end!, size) && isFar(size, end!.value, neighbour.value, limit))
        found.set(end!, [toBeside(neighbour)]);
    }
  }
  return found;
}

/** Figures far from the same cell of the edition before: where most of them are, the first stands for all. */
function fromEdition(figures: readonly Figure[], size: Size): { jumps: Figure[]; others: number } {
  const shared = figures.filter(({ before }) => before !== undefined);
  const jumps = shared.filter(({ value, before }) => isFar(size, value, before!));
  return jumps.length > 2 && jumps.length > shared.length / 2
    ? { jumps: jumps.slice(0, 1), others: jumps.length - 1 }
    : { jumps, others: 0 };
}

function meantBy(value: number, beside: Jump["beside"], turned: boolean, size: Size): number | undefined {
  if (value === 0) return undefined;
  const likely = beside.length > 0 ? mean(beside, (other) => size(other.value))! : size(value);
  const meant = (turned ? -1 : 1) * shiftPoint(value, Math.round((likely - size(value)) / Math.LN10));
  return meant !== value && Math.abs(size(meant) - likely) <= Math.LN2 ? meant : undefined;
}
