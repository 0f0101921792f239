import type { Chart } from "../charts/chart.ts";
import { escapeMarkup } from "../model/escape.ts";
import { pngSize } from "../charts/files/picture/png.ts";
import type { Dossier } from "../model/dossier.ts";
import { frameHeight } from "./frame-height.ts";
import type { HeightAt } from "./record-height.ts";

/** Answer to who asks how to embed something. Names are the format's own. */
export interface OEmbed {
  type: "rich";
  version: "1.0";
  title: string;
  author_name: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  html: string;
  /** Of the frame, in px. */
  width: number;
  height: number;
}

/** What can be embedded: addresses in full, sizes in px. */
interface Answered {
  title: string;
  page: string;
  frame: string;
  /** Of the frame at a width. */
  heightAt: HeightAt;
  picture?: { url: string; width: number; height: number } | undefined;
}

/** Width of the frame, in px; pages make it narrower where they are. */
const WIDTH = 600;

/**
 * Says how to embed something: a link for who shows no frames, and a frame.
 * WordPress keeps no other element, and of the frame no other attribute.
 *
 * Format: oEmbed 1.0, https://oembed.com/
 *
 * @param urlOf the full address of a path on the site
 */
export function oembedOf(
  dossier: Dossier,
  { title, page, frame, heightAt, picture }: Answered,
  urlOf: (address: string) => string,
): OEmbed {
  const settings = dossier.settings.fields;
  const height = heightAt(WIDTH);
  return {
    type: "rich",
    version: "1.0",
    title,
    author_name: settings.publisher,
    provider_name: settings.title,
    provider_url: urlOf(""),
    cache_age: 3600,
    ...(picture && {
      thumbnail_url: picture.url,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
    html: htmlOf({ title, page, frame, height }),
    width: WIDTH,
    height,
  };
}

/**
 * Says how to embed a chart.
 *
 * @param address `<id>`, or `<id>/<edition>` for what stays with the edition
 */
export const oembedOfChart = (
  dossier: Dossier,
  chart: Chart,
  address: string,
  urlOf: (address: string) => string,
): OEmbed =>
  oembedOf(
    dossier,
    {
      title: chart.title,
      page: urlOf(`charts/${address}/`),
      frame: urlOf(`embed/${address}/`),
      heightAt: (width) => frameHeight(dossier, chart, width),
      picture: { url: urlOf(`charts/${address}.png`), ...pngSize(dossier, chart, urlOf) },
    },
    urlOf,
  );

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
 * @param pages paths of some of its pages that can be embedded
 */
export const oembedProvider = (dossier: Dossier, pages: readonly string[], urlOf: (address: string) => string) => ({
  provider_name: dossier.settings.fields.title,
  provider_url: urlOf(""),
  endpoints: [
    {
      schemes: [urlOf("charts/*"), urlOf("claims/*")],
      url: urlOf("oembed"),
      formats: ["json"],
      example_urls: pages.map((page) => `${urlOf("oembed")}?url=${encodeURIComponent(urlOf(page))}&format=json`),
      discovery: true,
    },
  ],
});
