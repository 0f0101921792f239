import { roundTo } from "../../../model/round.ts";
import type { MapSpec } from "../../../schema/charts/map.ts";
import type { Series } from "../../parts/series.ts";
import { hasOutline } from "./areas.ts";
import { drawGeography } from "./geography.ts";
import { groupBySteps, type Groups } from "./groups.ts";
import type { Point } from "../../atlas/path.ts";
import { placeName, type MapName } from "./names.ts";
import type { Box } from "./views.ts";

/** How a country is marked: its class, and its series' place in the table. */
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

/** How much of a country without a figure its stripes cover. */
export const HATCH = 0.4;

export interface MapLayout {
  /** Of the map, in its own units. */
  size: { width: number; height: number };
  /** Its size on a picture; a page stretches it to any width. */
  px?: { width: number; height: number };
  /** Radius of the dots, and distance of the lines that fill a country without a figure. */
  radius: number;
  /** Whether a country has no figure in any year, which a reader may choose. */
  hasGaps: boolean;
  views(): MapView[];
  groups: Groups;
  /** What has neither an outline nor a dot: it is left to the words. */
  undrawn: Series[];
}

/**
 * Colours a country for each series by its value at a time.
 *
 * @param views parts of the world: the first is the map, the others its insets
 * @param width of the map in px, which are then its units, where it is known
 */
export function layoutMap(
  series: readonly Series[],
  {
    time,
    steps = [],
    decimals,
    views = [],
    width,
  }: {
    time: number;
    steps?: readonly number[];
    decimals?: number | undefined;
    views?: MapSpec["views"];
    width?: number | undefined;
  },
): MapLayout {
  const groups = groupBySteps(series, { time, steps, decimals });
  const geography = drawGeography(
    series.map(({ id }) => id),
    { views, width },
  );
  const mark = <T, M>(found: ReadonlyMap<string, T>, toMark: (drawn: T) => M) =>
    series.flatMap(({ id }, rank) => {
      const drawn = found.get(id);
      return drawn === undefined ? [] : [{ rank, mark: groups.marks[rank]!, ...toMark(drawn) }];
    });
  const { size } = geography;
  return {
    size,
    ...(width !== undefined && { px: size }),
    radius: roundTo(size.width / 110, 1),
    hasGaps: series.some(({ points }) => points.some(({ value }) => value === null)),
    views: () =>
      geography.views().map(({ box, backdrop, borders, shapes, dots, rings }, index) => ({
        ...(index > 0 && { frame: box }),
        backdrop,
        borders,
        shapes: mark(shapes, (d) => ({ d })),
        dots: mark(dots, ([x, y]: Point) => ({ x, y })),
        names: series.flatMap(({ id, label }) => placeName(rings.get(id) ?? [], [label, id], { size, width })),
      })),
    groups,
    undrawn: series.filter(({ id }) => !hasOutline(id) && !geography.dotted.has(id)),
  };
}
