import { renderAsync } from "@resvg/resvg-js";
import type { Dossier } from "../../../model/dossier.ts";
import type { Chart } from "../../chart.ts";
import { composePicture } from "./compose.ts";
import { fontFiles } from "../../parts/fonts.ts";
import { pngTexts, withText } from "./png-text.ts";

/** Pixels a px of the picture. */
const SCALE = 2;

/** Turns a picture into pixels with the pictures' fonts alone. */
export async function toPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: "Source Sans 3" },
  });
  return image.asPng();
}

// The picture of an edition stands under two addresses; it is turned into pixels once.
const rendered = new WeakMap<Chart, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * A chart's picture as a PNG file that names its makers.
 *
 * @param svg the same picture as SVG
 * @param urlOf the full address of a path on the site
 */
export function pngOf(
  dossier: Dossier,
  chart: Chart,
  svg: string,
  urlOf: (address: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  const texts = pngTexts(composePicture(dossier, chart, urlOf).attribution);
  const known = rendered.get(chart) ?? toPng(svg).then((png) => withText(png, texts, dossier.settings.fields.language));
  rendered.set(chart, known);
  return known;
}

/** Size of a chart's picture as PNG, in pixels. */
export function pngSize(
  dossier: Dossier,
  chart: Chart,
  urlOf: (address: string) => string,
): { width: number; height: number } {
  const { width, height } = composePicture(dossier, chart, urlOf).layout;
  return { width: SCALE * width, height: SCALE * height };
}
