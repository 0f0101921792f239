import { geoArea, geoPath } from "d3";
import type { MultiPolygon } from "geojson";
import type { MapViews } from "../../schema/map-views.ts";
import { simplifyCountries, wholeCountries } from "./countries.ts";
import { outlinesOf } from "./outlines.ts";
import { align, linesPath, snap, toPath, type Point, type Ring } from "./path.ts";
import { places } from "./places.ts";
import { placeViews, type Box, type PlacedView } from "./views.ts";

/** One part of the world in its place on the map. */
interface DrawnView {
  box: Box;
  /** Land that is drawn for orientation only, as an SVG path, and the borders of its countries. */
  backdrop: string;
  borders: string;
  /** SVG paths by country. */
  shapes: ReadonlyMap<string, string>;
  /** Where a mark stands for a country that is too small to see. */
  dots: ReadonlyMap<string, Point>;
  /** What is seen of a country, for its name. */
  rings: ReadonlyMap<string, readonly Ring[]>;
}

export interface Geography {
  size: { width: number; height: number };
  /** What has no outline on the atlas, and a dot in a view. */
  dotted: ReadonlySet<string>;
  /** The map itself, then its insets; drawn when they are asked for, as heights of frames need none. */
  views(): DrawnView[];
}

// What a reader would not miss on a map of 700 px, in square px: a bend of a coast, an island. A figure with its
// table is to fit into five kilobytes.
const NOMINAL = 700;
const BEND = 150;
const ISLAND = 70;
/** Area of a country that is too small to be seen by its colour. */
const COUNTRY = 70;
/** Part of a country that must lie in a view for the country to be there. */
const CORNER = 0.1;
/** Units to which a page rounds its map: few, so that the numbers of its paths are short. */
const GRID = 150;

// A map is drawn for several pages and editions, and its coasts stay where they are.
const drawn = new Map<string, Geography>();

/**
 * Draws countries on a map. Within a view, areas are true to each other.
 *
 * @param codes ISO 3166-1 alpha-3
 * @param views the first is the map, the others its insets; without any, the map holds every country's mainland
 * @param width of the map; coordinates are whole numbers, so that a wider one is finer
 * @param coarser how many times as large as usual a bend must be to be drawn
 */
export function drawGeography(
  codes: readonly string[],
  { views, width = GRID, coarser = 1 }: { views: MapViews; width?: number | undefined; coarser?: number },
): Geography {
  const sorted = codes.toSorted();
  const key = JSON.stringify([sorted, views, width, coarser]);
  if (!drawn.has(key)) drawn.set(key, draw(sorted, views, { width, coarser }));
  return drawn.get(key)!;
}

/** Countries that stand in no view, or only behind an inset. */
export function findOutside(codes: readonly string[], { views }: { views: MapViews }): string[] {
  const lands = landsOf(codes);
  const [main, ...insets] = placeViews([...lands.values()], { views, width: GRID });
  return codes.filter((code) => {
    const land = lands.get(code);
    const isSeen = (view: PlacedView, covers: readonly PlacedView[]) => {
      const centre = land && standIn(view, land)?.centre;
      return centre !== undefined && !covers.some(({ box }) => isWithin(box, centre));
    };
    return !isSeen(main!, insets) && !insets.some((inset) => isSeen(inset, []));
  });
}

function draw(
  codes: readonly string[],
  views: MapViews,
  { width, coarser }: { width: number; coarser: number },
): Geography {
  const lands = landsOf(codes);
  const placed = placeViews([...lands.values()], { views, width });
  const spots = placed.map((view) =>
    spotsIn(
      view,
      codes.filter((code) => !lands.has(code)),
    ),
  );
  const unit = coarser * (width / NOMINAL) ** 2;
  let seen: DrawnView[] | undefined;
  return {
    size: { width, height: placed[0]!.box.height },
    dotted: new Set(spots.flatMap((own) => [...own.keys()])),
    views: () => (seen ??= placed.map((view, index) => drawView(view, { lands, spots: spots[index]!, unit }))),
  };
}

function landsOf(codes: readonly string[]): Map<string, MultiPolygon> {
  const countries = wholeCountries();
  return new Map(
    codes.flatMap((code) => {
      const land = countries.of(code);
      return land ? [[code, land] as const] : [];
    }),
  );
}

/** @param unit a square px of the nominal map in square units of this one */
function drawView(
  view: PlacedView,
  { lands, spots, unit }: { lands: ReadonlyMap<string, MultiPolygon>; spots: ReadonlyMap<string, Point>; unit: number },
): DrawnView {
  const { box, projection } = view;
  const simple = simplifyCountries((BEND * unit) / projection.scale() ** 2);
  const toRings = (land: MultiPolygon) => snap(outlinesOf(projection, land), { smallest: ISLAND * unit });
  const rings = new Map<string, Ring[]>();
  const dots = new Map(spots);
  for (const [code, land] of lands) {
    const own = toRings(simple.of(code)!);
    if (own.length > 0) rings.set(code, own);
    const place = standIn(view, land);
    if (place && (own.length === 0 || place.area < COUNTRY * unit))
      dots.set(code, [Math.round(place.centre[0]), Math.round(place.centre[1])]);
  }
  const [backdrop, ...shapes] = align([toRings(simple.others(lands.keys())), ...rings.values()]).map(toPath);
  return {
    box,
    backdrop: backdrop!,
    borders: linesPath(outlinesOf(projection, simple.borders(lands.keys())), { shortest: Math.sqrt(ISLAND * unit) }),
    shapes: new Map([...rings.keys()].map((code, index) => [code, shapes[index]!])),
    dots,
    rings,
  };
}

/** Where areas without an outline lie in a view. */
const spotsIn = ({ box, projection }: PlacedView, codes: readonly string[]): Map<string, Point> =>
  new Map(
    codes.flatMap((code) => {
      const place = places[code];
      const point = place && projection([place[0], place[1]]);
      return point && isWithin(box, point)
        ? [[code, [Math.round(point[0]), Math.round(point[1])] as Point] as const]
        : [];
    }),
  );

// All views of all maps ask for it.
const areas = new WeakMap<MultiPolygon, number>();
function areaOf(land: MultiPolygon): number {
  const area = areas.get(land) ?? geoArea(land);
  areas.set(land, area);
  return area;
}

/** Area and centre of what a view shows of a country; of a mere corner nothing, for the country is elsewhere. */
function standIn({ projection }: PlacedView, land: MultiPolygon): { area: number; centre: Point } | undefined {
  const path = geoPath(projection);
  const area = path.area(land);
  return area > CORNER * areaOf(land) * projection.scale() ** 2 ? { area, centre: path.centroid(land) } : undefined;
}

const isWithin = ({ x, y, width, height }: Box, [pointX, pointY]: Point): boolean =>
  pointX > x && pointX < x + width && pointY > y && pointY < y + height;
