import { geoContains } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Shape = Atlas["objects"]["countries"]["geometries"][number];

/**
 * A piece of land that Natural Earth gives to whoever holds it, where the General
 * Assembly of the United Nations has said whose it is: a place on it in degrees,
 * and numeric codes of ISO 3166-1.
 */
interface Piece {
  on: [longitude: number, latitude: number];
  held: string;
  recognised: string;
}

const pieces: readonly Piece[] = [
  // The peninsula in the north of the Black Sea: resolution 68/262 of 27 March 2014.
  { on: [34.3, 45.2], held: "643", recognised: "804" },
];

/** The atlas with each of those pieces given to the country that it is recognised as a part of. */
export function asRecognised(atlas: Atlas): Atlas {
  const geometries = pieces.reduce((shapes, piece) => give(shapes, piece, atlas), atlas.objects.countries.geometries);
  return { ...atlas, objects: { countries: { ...atlas.objects.countries, geometries } } };
}

function give(shapes: Shape[], { on, held, recognised }: Piece, atlas: Atlas): Shape[] {
  const holder = shapes.find(({ id }) => id === held);
  if (holder?.type !== "MultiPolygon") return shapes;
  const taken = holder.arcs.find((arcs) => geoContains(feature(atlas, { type: "Polygon", arcs }), on));
  if (!taken) return shapes;
  return shapes.map((shape) => {
    if (shape === holder) return { ...holder, arcs: holder.arcs.filter((arcs) => arcs !== taken) };
    if (shape.id !== recognised) return shape;
    if (shape.type === "MultiPolygon") return { ...shape, arcs: [...shape.arcs, taken] };
    return shape.type === "Polygon" ? { ...shape, type: "MultiPolygon", arcs: [shape.arcs, taken] } : shape;
  });
}
