import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { t } from "../../i18n/t.ts";
import { spellDate } from "../../i18n/dates.ts";
import type { Dossier } from "../../model/dossier.ts";
import tokens from "../../styles/tokens.css?raw";
import type { Chart } from "../chart.ts";
import { formatList } from "../format.ts";
import { formOf } from "../forms.ts";
import { styleOf } from "../plot-style.ts";
import { embedFonts, measure } from "./fonts.ts";
import { layoutPicture, plotWidth } from "./layout.ts";
import Picture from "./Picture.astro";
import { pictureStyle } from "./stylesheet.ts";

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
  // A picture does not follow the data: it names the page that stays with its edition.
  const known = pictures.get(chart) ?? draw(dossier, chart, urlOf(`charts/${chart.pin ?? chart.id}/`));
  pictures.set(chart, known);
  return known;
}

async function draw(dossier: Dossier, chart: Chart, url: string): Promise<string> {
  const form = formOf(chart.spec);
  // Which room is kept beside a plot does not depend on its width.
  const { side } = form.draw(chart);
  const drawing = form.draw(chart, { width: plotWidth(side) });
  const { dataset, drawn, edition, note, title, subtitle } = chart;
  const { theme, title: dossierTitle, licence } = dossier.settings.fields;
  const source = t("picture.source", {
    citation: dataset.fields.citation,
    edition: formatList((form.editions === "all" ? drawn : [edition]).map((one) => one.title)),
  });
  const retrieved = edition.retrieved && t("picture.retrieved", { date: spellDate(edition.retrieved) });
  const layout = layoutPicture(
    {
      title,
      subtitle,
      notes: [
        ...(note ? [note] : []),
        [source, retrieved].filter(Boolean).join(" "),
        t("picture.from", { title: dossierTitle, licence: licence.name, url }),
      ],
    },
    drawing,
    measure,
  );
  const container = await AstroContainer.create();
  // The linter does not read the types of components.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument
  const markup = await container.renderToString(Picture, { props: { chart, drawing, layout } });
  const svg = toXml(markup.slice(markup.indexOf("<svg")).trim());
  try {
    const words = new Set(svg.replace(/<[^>]*>/g, "").replace(/&amp;|&lt;|&gt;|&quot;|&#\d+;/g, "&<>\"'"));
    const style = pictureStyle({ plot: styleOf(chart.spec.form), tokens, accent: theme?.accent }, svg);
    return svg.replace("<title", `<style>${await embedFonts([...words].join(""))}\n${style}</style><title`);
  } catch (error) {
    throw new Error(`charts/${chart.id}: ${(error as Error).message}`, { cause: error });
  }
}

/** Attributes that are empty have no value in HTML, but an empty one in XML. What only a script reads is left out. */
const toXml = (html: string): string =>
  html.replace(/<[a-z]+(?:\s+[\w:-]+(?:="[^"]*")?)*/gi, (tag) =>
    tag.replace(/\s+([\w:-]+)(="[^"]*")?/g, (_, name: string, value = '=""') =>
      name.startsWith("data-") ? "" : ` ${name}${value}`,
    ),
  );
