import type { MapViews } from "../../../schema/map-views.ts";
import { placeCountries, type World } from "../../atlas/world.ts";
import type { Series } from "../../parts/series.ts";
import { groupBySteps, type Groups } from "./groups.ts";

export interface MapLayout extends World {
  /** Whether a country has no figure in any year, which a reader may choose. */
  hasGaps: boolean;
  groups: Groups;
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
    views?: MapViews;
    width?: number | undefined;
  },
): MapLayout {
  const groups = groupBySteps(series, { time, steps, decimals });
  const countries = series.map(({ id, label }, rank) => ({ id, label, mark: groups.marks[rank]! }));
  return {
    ...placeCountries(countries, { views, width }),
    hasGaps: series.some(({ points }) => points.some(({ value }) => value === null)),
    groups,
  };
}
