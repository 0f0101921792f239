import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3";
import type { Point, Ring } from "./path.ts";

/** The outlines of land, or lines, as they lie on a map, cut off where its view ends. */
export function outlinesOf(projection: GeoProjection, shape: GeoPermissibleObjects): Ring[] {
  const rings: Point[][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)!.push([x, y]),
  })(shape);
  return rings;
}
