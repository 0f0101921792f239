import { geoArea, greatest, group } from "d3";
import type { MultiPolygon, Polygon } from "geojson";
import iso3166 from "i18n-iso-countries";
import { merge } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { MultiPolygon as Shape, Polygon as SinglePolygon } from "topojson-specification";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };

/** Land by country; codes are ISO 3166-1 alpha-3. */
export interface Countries {
  /** The land of a country; undefined where the atlas does not have it. */
  of(code: string): MultiPolygon | undefined;
  /** All land but that of some countries. It has no borders within, and so takes no side in any that is disputed. */
  others(codes: Iterable<string>): MultiPolygon;
}

/** Kosovo has no code of ISO 3166-1, which leaves these to whoever needs one; the first is that of most statistics. */
export const KOSOVO: readonly string[] = ["XKX", "XKK"];

const shapes = atlas.objects.countries.geometries;

/** Every code of ISO 3166-1 that the atlas has a shape for. */
export const countryCodes: ReadonlySet<string> = new Set(
  shapes.flatMap(({ id }) => (id === undefined ? [] : (iso3166.numericToAlpha3(id) ?? []))),
);

let whole: Countries | undefined;

/** The countries with every point of the atlas. */
export const wholeCountries = (): Countries => (whole ??= open(atlas));

// Each point's weight is the area of the triangle that it makes with its neighbours; it is measured once.
let weighted: typeof atlas | undefined;

/**
 * The countries without the points that would not be seen. A border stays the
 * same for both its sides.
 *
 * @param area of the smallest triangle that is kept, in steradians
 */
export function simplifyCountries(area: number): Countries {
  weighted ??= presimplify(atlas, sphericalTriangleArea);
  return open(simplify(weighted, area));
}

function open(topology: typeof atlas): Countries {
  const { geometries } = topology.objects.countries;
  const byId = group(geometries, ({ id }) => id);
  // Land without a code is nobody's here, and not that of a code which is unknown; but for Kosovo, which has its name.
  const shapesOf = (code: string) =>
    KOSOVO.includes(code)
      ? geometries.filter(({ properties }) => properties && "name" in properties && properties.name === "Kosovo")
      : (byId.get(iso3166.alpha3ToNumeric(code) ?? code) ?? []);
  const join = (parts: readonly unknown[]): MultiPolygon => {
    const { coordinates } = merge(topology, parts as (Shape | SinglePolygon)[]);
    return { type: "MultiPolygon", coordinates: coordinates.filter(isSound) };
  };
  const joined = new Map<string, MultiPolygon | undefined>();
  return {
    of(code) {
      if (!joined.has(code)) {
        const own = shapesOf(code);
        joined.set(code, own.length > 0 ? join(own) : undefined);
      }
      return joined.get(code);
    },
    others(codes) {
      const own = new Set([...codes].flatMap(shapesOf));
      return join(geometries.filter((shape) => !own.has(shape)));
    },
  };
}

/** Whether an island that was simplified is not inside out: none is larger than half of the world. */
const isSound = (coordinates: Polygon["coordinates"]): boolean =>
  geoArea({ type: "Polygon", coordinates }) < 2 * Math.PI;

/** The largest piece of a country. */
export const mainland = ({ coordinates }: MultiPolygon): Polygon =>
  greatest(
    coordinates.map((piece): Polygon => ({ type: "Polygon", coordinates: piece })),
    geoArea,
  )!;
