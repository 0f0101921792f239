import { line } from "d3";

/** An SVG path of strokes of no length, whose round ends make them dots. */
export const dotsPath = (places: readonly [x: number, y: number][]): string =>
  places.map((place) => line()([place])).join("");
