import {
  geoAzimuthalEqualArea,
  geoBounds,
  geoEqualEarth,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3";
import type { MultiPolygon } from "geojson";
import type { MapViews } from "../../schema/map-views.ts";
import { mainland } from "./countries.ts";

type View = MapViews[number];

/** A rectangle of the map, in its units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A view's place on the map, and how it gets there. */
export interface PlacedView {
  box: Box;
  projection: GeoProjection;
}

/** Places the views of a map: the first fills it, the others stand in its corners. */
export function placeViews(
  lands: readonly MultiPolygon[],
  { views, width }: { views: readonly View[]; width: number },
): PlacedView[] {
  const [first, ...insets] = views;
  const main = fit(first ? toExtent(first.bounds) : toMainlands(lands), width);
  const { width: mapWidth, height: mapHeight } = main.box;
  return [
    main,
    ...insets.map((view) => {
      const { box, projection } = fit(toExtent(view.bounds), Math.round((width * view.width) / 100));
      const x = view.corner.endsWith("right") ? mapWidth - box.width : 0;
      const y = view.corner.startsWith("bottom") ? mapHeight - box.height : 0;
      const [left, top] = projection.translate();
      return clip({ box: { ...box, x, y }, projection: projection.translate([left + x, top + y]) });
    }),
  ];
}

/** What must be seen of a view, and the middle that it is drawn around. */
interface Extent {
  middle: [longitude: number, latitude: number];
  /** In degrees. */
  across: number;
  outline: GeoPermissibleObjects;
}

/** Fills the bounds as they are on the middle parallel and the middle meridian, so that no corner widens the view. */
function toExtent([west, south, east, north]: View["bounds"]): Extent {
  const across = east > west ? east - west : east - west + 360;
  const middle: Extent["middle"] = [west + across / 2, (south + north) / 2];
  return {
    middle,
    across,
    outline: {
      type: "MultiPoint",
      coordinates: [
        [west, middle[1]],
        [west + across, middle[1]],
        [middle[0], south],
        [middle[0], north],
      ],
    },
  };
}

function toMainlands(lands: readonly MultiPolygon[]): Extent {
  const outline: MultiPolygon = { type: "MultiPolygon", coordinates: lands.map((land) => mainland(land).coordinates) };
  const [[west, south], [east, north]] = geoBounds(outline);
  return { ...toExtent([west, south, east, north]), outline };
}

/** Areas are true; what reaches around most of the world is drawn as such. */
function fit({ middle: [longitude, latitude], across, outline }: Extent, width: number): PlacedView {
  const projection =
    across > 180 ? geoEqualEarth().rotate([-longitude, 0]) : geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  projection.precision(0).fitWidth(width, outline);
  const height = Math.max(1, Math.round(geoPath(projection).bounds(outline)[1][1]));
  return clip({ box: { x: 0, y: 0, width, height }, projection });
}

function clip({ box, projection }: PlacedView): PlacedView {
  const { x, y, width, height } = box;
  projection.clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  return { box, projection };
}
