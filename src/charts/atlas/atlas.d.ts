/** Natural Earth's countries (https://www.naturalearthdata.com, public domain) by the numeric code of ISO 3166-1. */
declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}
