import type { Look } from "../../../schema/charts/category-map.ts";
import type { MapViews } from "../../../schema/map-views.ts";
import { placeCountries, type World } from "../../atlas/world.ts";

/** A country with the look of its category. */
export interface Categorised {
  id: string;
  label: string;
  look: Look;
}

/** A pattern of a size of its own, in units of the map: lines through a square, or a dot in it. */
interface Weave {
  look: Look;
  size: number;
  width: number;
  /** Degrees by which its lines are turned. */
  turn: number;
  d: string;
}

export interface CategoryMapLayout extends World {
  /** The patterns of the looks that the map has. */
  weaves: Weave[];
}

/** Class of the marks of a look. */
export const markOf = (look: Look): string => `look-${look}`;

/**
 * Fills each country by the look of its category.
 *
 * @param views parts of the world: the first is the map, the others its insets
 * @param width of the map in px, which are then its units, where it is known
 */
export function layoutCategoryMap(
  countries: readonly Categorised[],
  { views = [], width }: { views?: MapViews; width?: number | undefined } = {},
): CategoryMapLayout {
  const world = placeCountries(
    countries.map(({ id, label, look }) => ({ id, label, mark: markOf(look) })),
    { views, width },
  );
  const used = new Set(countries.map(({ look }) => look));
  return { ...world, weaves: weavesOf(world.radius).filter(({ look }) => used.has(look)) };
}

/** @param size of a square, in units of the map */
function weavesOf(size: number): Weave[] {
  const half = size / 2;
  const line = `M${half} 0V${size}`;
  const dot = `M${half} ${half}h0`;
  return [
    { look: "striped", size, width: size * 0.5, turn: 45, d: line },
    { look: "dotted", size: size * 1.1, width: size * 0.55, turn: 45, d: dot },
    { look: "crossed", size: size * 1.1, width: size * 0.22, turn: 45, d: `${line}M0 ${half}H${size}` },
    { look: "blank", size: size * 1.2, width: size * 0.25, turn: -45, d: line },
  ];
}
