import { t } from "../../i18n/t.ts";
import { citationOf } from "../../model/citation-of.ts";
import type { Dossier } from "../../model/dossier.ts";
import type { Chart } from "../chart.ts";
import { formatList } from "../parts/format.ts";

/** What a file of a chart says of its makers, wherever it is taken. */
export interface Attribution {
  title: string;
  publisher: string;
  /** Licence of words and drawing; the figures have the terms of their producer. */
  licence: { name: string; url: string };
  /** Where the figures come from, edition included. */
  source: string;
  /** Address of the page that shows what the file holds. */
  url: string;
  /** All of it in one short line. */
  line: string;
}

type Editions = Chart["drawn"];

/** `Tidewater Council, Crossings of the outer routes, Edition of 2024` */
export const sourceOf = ({ dataset }: Chart, editions: Editions): string =>
  t("attribution.source", {
    citation: citationOf(dataset.fields, editions),
    editions: formatList(editions.map(({ title }) => title)),
  });

/** The editions that one picture shows: that of the chart, or all where its form sets them in one plot. */
export const editionsInPicture = ({ form, drawn, edition }: Chart): Editions =>
  form.editions === "all" ? drawn : [edition];

/**
 * Names the makers of a file. A file does not follow the data: where it holds one
 * edition of several, it names the page that stays with that.
 *
 * @param urlOf the full address of a path on the site
 * @param editions those whose figures the file holds
 */
export function attributionOf(
  { settings }: Dossier,
  chart: Chart,
  urlOf: (address: string) => string,
  editions: Editions = chart.drawn,
): Attribution {
  const { publisher, licence } = settings.fields;
  const source = sourceOf(chart, editions);
  const url = urlOf(`charts/${(editions.length === 1 && chart.pin) || chart.id}/`);
  const terms = chart.dataset.fields.licence.name;
  return {
    title: chart.title,
    publisher,
    licence,
    source,
    url,
    line: t("attribution.line", { source, terms, publisher, url }),
  };
}
