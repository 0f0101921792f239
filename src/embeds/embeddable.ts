import type { Chart } from "../charts/chart.ts";
import { pngSize } from "../charts/files/picture/png.ts";
import type { Dossier } from "../model/dossier.ts";
import { frameHeights } from "./frame-height.ts";
import type { Embeddable } from "./snippets.ts";

/**
 * What other pages need to know of a chart.
 *
 * @param address `<id>`, or `<id>/<edition>` for what stays with the edition
 * @param urlOf the full address of a path on the site
 */
export function embeddable(
  dossier: Dossier,
  chart: Chart,
  address: string,
  urlOf: (address: string) => string,
): Embeddable {
  const { width, height } = pngSize(dossier, chart, urlOf);
  return {
    title: chart.title,
    alt: chart.alt,
    frame: urlOf(`embed/${address}/`),
    page: urlOf(`charts/${address}/`),
    // What is said of a picture stays true only if the picture stays the same.
    picture: urlOf(`charts/${chart.pin ?? address}.png`),
    // The file has two pixels for each of the page's.
    size: { width: width / 2, height: height / 2 },
    heights: frameHeights(dossier, chart),
  };
}
