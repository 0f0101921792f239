import { range } from "d3";
import type { Shape, Thumbnail } from "../chart.ts";

/** Of every thumbnail but those of maps, which have the shape of their land. */
export const THUMBNAIL = { width: 160, height: 90 } as const;

/** A thumbnail of the shapes that there is anything of. */
export const toThumbnail = (shapes: readonly Shape[], size: Thumbnail["size"] = THUMBNAIL): Thumbnail => ({
  size,
  shapes: shapes.filter(({ d }) => d !== ""),
});

/** At most `most` of what is drawn, at even distances, the first and the last among them. */
export function sample<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return range(most).map((index) => items[Math.round((index * (items.length - 1)) / (most - 1))]!);
}

/** A rectangle as an SVG path. */
export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}h${width}v${height}h${-width}z`;
