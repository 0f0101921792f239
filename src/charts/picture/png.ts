import { renderAsync } from "@resvg/resvg-js";
import type { Chart } from "../chart.ts";
import { fontFiles } from "./fonts.ts";

/** Turns a picture into pixels, two for each of its own, with the pictures' fonts alone. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Source Sans 3" },
  });
  return new Uint8Array(image.asPng());
}

// The picture of an edition stands under two addresses; it is turned into pixels once.
const rendered = new WeakMap<Chart, Promise<Uint8Array<ArrayBuffer>>>();

/** The pixels of a chart's picture. */
export function pngOf(chart: Chart, svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = rendered.get(chart) ?? toPng(svg);
  rendered.set(chart, known);
  return known;
}
