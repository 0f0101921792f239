import { geoAzimuthalEqualArea, geoBounds, geoCentroid, geoCircle, geoDistance, geoPath } from "d3";
import type { MultiPolygon } from "geojson";
import { mainland, simplifyCountries, wholeCountries } from "./countries.ts";
import { outlinesOf } from "./outlines.ts";
import { linesPath, snap, toPath, type Point } from "./path.ts";

/** Where a country lies: paths and places in units of a map as wide as it is high. */
export interface Locator {
  size: number;
  land: string;
  borders: string;
  country: string;
  /** A ring around what is too small to be seen. */
  ring?: Point;
}

const SIZE = 240;
/** How far the map reaches from its middle, in degrees of a great circle; few, as land is simplified once for each. */
const REACHES = [11, 16, 24, 36, 54, 80] as const;
/** How much of the map a country fills at most. */
const SHARE = 0.6;
/** In square units: a bend that would not be missed, an island, and a country that needs a ring. */
const BEND = 3;
const ISLAND = 6;
const COUNTRY = 90;

/**
 * Draws a country among its neighbours.
 *
 * @param code ISO 3166-1 alpha-3
 * @returns undefined where the atlas has no such country
 */
export function drawLocator(code: string): Locator | undefined {
  const whole = wholeCountries().of(code);
  if (!whole) return undefined;
  const main = mainland(whole);
  const middle = geoCentroid(main);
  const [southWest, northEast] = geoBounds(main);
  const reach = Math.max(geoDistance(middle, southWest), geoDistance(middle, northEast)) * (180 / Math.PI);
  const radius = REACHES.find((around) => around * SHARE >= reach) ?? REACHES.at(-1)!;
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .precision(0)
    .fitSize([SIZE, SIZE], geoCircle().center(middle).radius(radius)())
    .clipExtent([
      [0, 0],
      [SIZE, SIZE],
    ]);
  const simple = simplifyCountries(BEND * ((2 * radius * Math.PI) / 180 / SIZE) ** 2);
  const path = (land: MultiPolygon, smallest: number) => toPath(snap(outlinesOf(projection, land), { smallest }));
  const shown = geoPath(projection);
  const [x, y] = shown.centroid(whole);
  const country = path(simple.of(code)!, 0);
  return {
    size: SIZE,
    land: path(simple.others([]), ISLAND),
    borders: linesPath(outlinesOf(projection, simple.borders())),
    country,
    ...((country === "" || shown.area(whole) < COUNTRY) && { ring: [Math.round(x), Math.round(y)] satisfies Point }),
  };
}
