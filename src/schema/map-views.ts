import { z } from "zod";
import { text } from "./fields.ts";

const isLongitude = (degrees: number) => degrees >= -180 && degrees <= 180;

const bounds = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(
    ([west, south, east, north]) =>
      isLongitude(west) && isLongitude(east) && west !== east && south >= -90 && south < north && north <= 90,
    { params: { hint: "write degrees as [west, south, east, north], for instance [-11, 35, 30, 60]" } },
  )
  .meta({
    description:
      "West, south, east and north in degrees: where the view ends on its middle parallel and its middle meridian. A view whose east is less than its west crosses the antimeridian.",
    examples: [[-11, 35, 30, 60]],
  });

/** Parts of the world that a map draws. */
export const mapViews = z
  .array(
    z.strictObject({
      label: text().meta({ description: "What the view shows.", examples: ["Western islands"] }),
      bounds,
      corner: z
        .enum(["top-left", "top-right", "bottom-left", "bottom-right"])
        .default("bottom-left")
        .meta({ description: "Corner of the map in which an inset stands.", examples: ["top-right"] }),
      width: z
        .number()
        .min(10)
        .max(50)
        .default(30)
        .meta({ description: "Width of an inset, in per cent of the map's.", examples: [25] }),
    }),
  )
  .max(4)
  .default([])
  .meta({
    description:
      "Parts of the world that are drawn: first the map itself, then insets in its corners. Without any, the map holds the mainland of every series.",
    examples: [[{ label: "Western islands", bounds: [-11, 35, 30, 60] }]],
  });

export type MapViews = z.output<typeof mapViews>;
