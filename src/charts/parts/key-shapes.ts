import type { Key } from "../chart.ts";

/** SVG paths of the shapes, in a box of 14 by 14. */
export const shapes: Record<Key["shape"], string> = {
  square: "M1,1h12v12h-12z",
  dot: "M7,1.5a5.5,5.5,0,0,1,0,11a5.5,5.5,0,0,1,0,-11z",
  diamond: "M7,0.5l6.5,6.5l-6.5,6.5l-6.5,-6.5z",
  line: "M0,7h14",
  bar: "M7,0v14",
  zigzag: "M0,9l3.5,-4l3.5,4l3.5,-4l3.5,4",
  point: "M7,7h0",
  cross: "M3,3l8,8m0,-8l-8,8",
};

/** Slanting lines that stay within a shape. */
export const stripes = {
  square: "M2,6L6,2M2,12L12,2M8,12L12,8",
  dot: "M3,8L8,3M4,11L11,4M7,12L12,7",
  diamond: "M3,8L8,3M5,10L10,5M7,12L11,8",
};

/** What else a square may be filled with. */
export const weaves = {
  slanted: stripes.square,
  leaning: "M2,8L6,12M2,2L12,12M8,2L12,6",
  dotted: "M4,4h0M10,4h0M7,7h0M4,10h0M10,10h0",
  crossed: "M2,6L6,2M2,12L12,2M8,12L12,8M2,8L6,12M2,2L12,12M8,2L12,6",
} satisfies Record<NonNullable<Key["weave"]>, string>;
