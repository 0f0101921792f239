import type { Chart } from "../charts/chart.ts";
import { escapeMarkup } from "../model/escape.ts";
import { pngSize } from "../charts/files/picture/png.ts";
import type { Dossier } from "../model/dossier.ts";
import { frameHeight } from "./frame-height.ts";

/** Answer to who asks how to embed a chart. Names are the format's own. */
export interface OEmbed {
  type: "rich";
  version: "1.0";
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  /** Of the frame, in px. */
  width: number;
  height: number;
}

/** Width of the frame, in px; pages make it narrower where they are. */
const WIDTH = 600;

/**
 * Says how to embed a chart: a link for who shows no frames, and a frame.
 * WordPress keeps no other element, and of the frame no other attribute.
 *
 * Format: oEmbed 1.0, https://oembed.com/
 *
 * @param address `<id>`, or `<id>/<edition>` for what stays with the edition
 * @param urlOf the full address of a path on the site
 */
export function oembedOf(dossier: Dossier, chart: Chart, address: string, urlOf: (address: string) => string): OEmbed {
  const { title, publisher } = dossier.settings.fields;
  const size = pngSize(dossier, chart, urlOf);
  const height = frameHeight(dossier, chart, WIDTH);
  return {
    type: "rich",
    version: "1.0",
    title: chart.title,
    author_name: publisher,
    provider_name: title,
    provider_url: urlOf(""),
    cache_age: 3600,
    thumbnail_url: urlOf(`charts/${address}.png`),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
    html: htmlOf({ title: chart.title, page: urlOf(`charts/${address}/`), frame: urlOf(`embed/${address}/`), height }),
    width: WIDTH,
    height,
  };
}

/** The markup of an answer, with nothing in it that a title could open or close. */
export function htmlOf(of: { title: string; page: string; frame: string; height: number }): string {
  const [title, page, frame] = [of.title, of.page, of.frame].map(escapeMarkup);
  return [
    `<blockquote><a href="${page}">${title}</a></blockquote>`,
    `<iframe src="${frame}" title="${title}" width="${WIDTH}" height="${of.height}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`,
  ].join("");
}

/**
 * This site as an entry of the list of those who answer.
 *
 * Format: https://oembed.com/providers.json, made of https://github.com/iamcal/oembed/tree/master/providers
 *
 * @param charts ids of the charts
 */
export const oembedProvider = (dossier: Dossier, charts: readonly string[], urlOf: (address: string) => string) => ({
  provider_name: dossier.settings.fields.title,
  provider_url: urlOf(""),
  endpoints: [
    {
      schemes: [urlOf("charts/*")],
      url: urlOf("oembed"),
      formats: ["json"],
      example_urls: charts
        .slice(0, 1)
        .map((id) => `${urlOf("oembed")}?url=${encodeURIComponent(urlOf(`charts/${id}/`))}&format=json`),
      discovery: true,
    },
  ],
});
