import type { MapViews } from "../../schema/map-views.ts";
import { roundTo } from "../../model/round.ts";
import { hasOutline } from "./areas.ts";
import { drawGeography } from "./geography.ts";
import { placeName, type MapName } from "./names.ts";
import type { Point } from "./path.ts";
import type { Box } from "./views.ts";

/** A country of a map: its ISO 3166-1 alpha-3 code, its name, and the class of its mark. */
export interface Country {
  id: string;
  label: string;
  mark: string;
}

/** How a country is marked: its class, and its place in the list of countries. */
interface Marked {
  rank: number;
  mark: string;
}

/** A part of the world; paths and places are in units of the map. */
interface MapView {
  /** The frame of an inset. */
  frame?: Box;
  backdrop: string;
  borders: string;
  shapes: (Marked & { d: string })[];
  /** Marks of countries that are too small to see. */
  dots: (Marked & { x: number; y: number })[];
  /** Names that fit into their countries. */
  names: MapName[];
}

/** Countries in their places on a map. */
export interface World {
  /** Of the map, in its own units. */
  size: { width: number; height: number };
  /** Its size on a picture; a page stretches it to any width. */
  px?: { width: number; height: number };
  /** Radius of the dots, and distance of the lines that fill a country. */
  radius: number;
  views(): MapView[];
  /** What has neither an outline nor a dot: it is left to the words. */
  undrawn: Country[];
}

/**
 * Places marked countries on a map.
 *
 * @param views parts of the world: the first is the map, the others its insets
 * @param width of the map in px, which are then its units, where it is known
 */
export function placeCountries(
  countries: readonly Country[],
  { views = [], width }: { views?: MapViews; width?: number | undefined },
): World {
  const geography = drawGeography(
    countries.map(({ id }) => id),
    { views, width },
  );
  const marked = <T, M>(found: ReadonlyMap<string, T>, toMark: (drawn: T) => M) =>
    countries.flatMap(({ id, mark }, rank) => {
      const drawn = found.get(id);
      return drawn === undefined ? [] : [{ rank, mark, ...toMark(drawn) }];
    });
  const { size } = geography;
  return {
    size,
    ...(width !== undefined && { px: size }),
    radius: roundTo(size.width / 110, 1),
    views: () =>
      geography.views().map(({ box, backdrop, borders, shapes, dots, rings }, index) => ({
        ...(index > 0 && { frame: box }),
        backdrop,
        borders,
        shapes: marked(shapes, (d) => ({ d })),
        dots: marked(dots, ([x, y]: Point) => ({ x, y })),
        names: countries.flatMap(({ id, label }) => placeName(rings.get(id) ?? [], [label, id], { size, width })),
      })),
    undrawn: countries.filter(({ id }) => !hasOutline(id) && !geography.dotted.has(id)),
  };
}
