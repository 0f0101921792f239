import { experimental_AstroContainer as AstroContainer } from "astro/container";
import type { Dossier } from "../../../model/dossier.ts";
import tokens from "../../../styles/tokens.css?raw";
import type { Chart } from "../../chart.ts";
import { styleOf } from "../../forms/plot-style.ts";
import { composePicture } from "./compose.ts";
import { embedFonts } from "../../parts/fonts.ts";
import { metadataOf } from "./metadata.ts";
import Picture from "./Picture.astro";
import { pictureStyle } from "./stylesheet.ts";
import { printedIn, toXml } from "./to-xml.ts";

// The picture of an edition stands in two files, the live one and its own; it is drawn once.
const pictures = new WeakMap<Chart, Promise<string>>();

/**
 * Draws a chart as an SVG file that stands alone: its style and its font are in
 * it, and it names its source.
 *
 * @param urlOf the full address of a path on the site
 * @throws {Error} when its words have a character that no font of the pictures has
 */
export function drawPicture(dossier: Dossier, chart: Chart, urlOf: (address: string) => string): Promise<string> {
  const known = pictures.get(chart) ?? draw(dossier, chart, urlOf);
  pictures.set(chart, known);
  return known;
}

async function draw(dossier: Dossier, chart: Chart, urlOf: (address: string) => string): Promise<string> {
  const { drawing, layout, attribution } = composePicture(dossier, chart, urlOf);
  const container = await AstroContainer.create();
  // The linter does not read the types of components.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument
  const markup = await container.renderToString(Picture, { props: { chart, drawing, layout } });
  const svg = toXml(markup.slice(markup.indexOf("<svg")).trim());
  try {
    const style = pictureStyle(
      { plot: styleOf(chart.spec.form), tokens, accent: dossier.settings.fields.theme?.accent },
      svg,
    );
    const head = `<style>${await embedFonts(printedIn(svg))}\n${style}</style>`;
    return svg.replace("<title", () => `${head}<title`).replace("</desc>", () => `</desc>${metadataOf(attribution)}`);
  } catch (error) {
    throw new Error(`charts/${chart.id}: ${(error as Error).message}`, { cause: error });
  }
}
