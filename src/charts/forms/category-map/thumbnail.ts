import type { SpecOf } from "../../../schema/chart.ts";
import type { Look } from "../../../schema/charts/category-map.ts";
import { drawGeography } from "../../atlas/geography.ts";
import type { Chart, Thumbnail } from "../../chart.ts";
import { toThumbnail } from "../../parts/thumbnail.ts";
import { categorised } from "./categorised.ts";

const WIDTH = 100;
/** How much coarser its coasts are than those of the map. */
const COARSER = 4;

/** A thumbnail has no patterns: the shades of a scale stand for them. */
const shades: Record<Look, string> = {
  solid: "cell-5",
  striped: "cell-4",
  dotted: "cell-3",
  crossed: "cell-2",
  dark: "dark-area",
  blank: "missing",
};

/** The map itself without its insets, in few and straight lines. */
export function categoryMapThumbnail(chart: Chart<SpecOf<"category-map">>): Thumbnail {
  const countries = categorised(chart);
  const geography = drawGeography(
    countries.map(({ id }) => id),
    { views: chart.spec.views.slice(0, 1), width: WIDTH, coarser: COARSER },
  );
  const { backdrop, shapes } = geography.views()[0]!;
  const looks = chart.spec.categories.map(({ look }) => look);
  const outlines = (wanted: Look) =>
    countries
      .filter(({ look }) => look === wanted)
      .flatMap(({ id }) => shapes.get(id) ?? [])
      // Each outline is written as steps from the corner.
      .map((d) => `M0 0${d}`)
      .join("");
  return toThumbnail(
    [{ look: "quiet-area", d: backdrop }, ...looks.map((look) => ({ look: shades[look], d: outlines(look) }))],
    geography.size,
  );
}
