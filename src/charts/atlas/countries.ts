import { geoArea, greatest, group } from "d3";
import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import iso3166 from "i18n-iso-countries";
import { merge, mesh } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { MultiPolygon as Shape, Polygon as SinglePolygon } from "topojson-specification";
import naturalEarth from "world-atlas/countries-50m.json" with { type: "json" };
import { asRecognised } from "./recognised.ts";

/** Land by country; codes are ISO 3166-1 alpha-3. */
export interface Countries {
  /** The land of a country; undefined where the atlas does not have it. */
  of(code: string): MultiPolygon | undefined;
  /** All land but that of some countries. */
  others(codes: Iterable<string>): MultiPolygon;
  /** Borders between two countries that are not among some. */
  borders(codes?: Iterable<string>): MultiLineString;
}

const atlas = asRecognised(naturalEarth);

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
const simplified = new Map<number, Countries>();

/**
 * The countries without the points that would not be seen. A border stays the
 * same for both its sides.
 *
 * @param area of the smallest triangle that is kept, in steradians
 */
export function simplifyCountries(area: number): Countries {
  weighted ??= presimplify(atlas, sphericalTriangleArea);
  const known = simplified.get(area) ?? open(simplify(weighted, area));
  simplified.set(area, known);
  return known;
}

function open(topology: typeof atlas): Countries {
  const { geometries } = topology.objects.countries;
  const byId = group(geometries, ({ id }) => id);
  // Land without a code is nobody's here, and not that of a code which is unknown; but for Kosovo, which has its name.
  const shapesOf = (code: string) =>
    KOSOVO.includes(code) ? geometries.filter(isKosovo) : (byId.get(iso3166.alpha3ToNumeric(code) ?? code) ?? []);
  const join = (parts: readonly unknown[]): MultiPolygon => {
    const { coordinates } = merge(topology, parts as (Shape | SinglePolygon)[]);
    return { type: "MultiPolygon", coordinates: coordinates.filter(isSound) };
  };
  // Land that has no code and no name here has no borders either.
  const isCountry = (shape: (typeof geometries)[number]) => shape.id !== undefined || isKosovo(shape);
  const joined = new Map<string, MultiPolygon | undefined>();
  const others = new Map<string, MultiPolygon>();
  const borders = new Map<string, MultiLineString>();
  return {
    of(code) {
      if (!joined.has(code)) {
        const own = shapesOf(code);
        joined.set(code, own.length > 0 ? join(own) : undefined);
      }
      return joined.get(code);
    },
    others(codes) {
      return remember(others, codes, (all) => {
        const own = new Set(all.flatMap(shapesOf));
        return join(geometries.filter((shape) => !own.has(shape)));
      });
    },
    borders(codes = []) {
      return remember(borders, codes, (all) => {
        const own = new Set<unknown>(all.flatMap(shapesOf));
        return mesh(topology, topology.objects.countries, (a, b) => {
          const sides = [a, b] as (typeof geometries)[number][];
          return a !== b && sides.every((side) => isCountry(side) && !own.has(side));
        });
      });
    },
  };
}

/** Made once for the same countries. */
function remember<T>(known: Map<string, T>, codes: Iterable<string>, make: (codes: string[]) => T): T {
  const all = [...codes];
  const key = all.join();
  const value = known.get(key) ?? make(all);
  known.set(key, value);
  return value;
}

const isKosovo = ({ properties }: (typeof shapes)[number]): boolean =>
  properties !== undefined && "name" in properties && properties.name === "Kosovo";

/** Whether an island that was simplified is not inside out: none is larger than half of the world. */
const isSound = (coordinates: Polygon["coordinates"]): boolean =>
  geoArea({ type: "Polygon", coordinates }) < 2 * Math.PI;

/** The largest piece of a country. */
export const mainland = ({ coordinates }: MultiPolygon): Polygon =>
  greatest(
    coordinates.map((piece): Polygon => ({ type: "Polygon", coordinates: piece })),
    geoArea,
  )!;
