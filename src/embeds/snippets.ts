import { escapeMarkup } from "../model/escape.ts";
import { reservedRoom } from "./reserved-room.ts";

/** What other pages need to know of a chart, to show it. */
export interface Embeddable {
  title: string;
  /** What its picture says, in words. */
  alt: string;
  /** Full addresses: of its frame, its page and its picture. */
  frame: string;
  page: string;
  picture: string;
  /** Of the picture, in px. */
  size: { width: number; height: number };
  /** Heights that its frame is expected to have, in px, narrowest first. */
  heights: readonly { width: number; height: number }[];
}

/** Ways to put a chart on another page, in the order in which they are offered. */
export const SNIPPETS = ["frame", "responsive", "element", "link", "picture"] as const;
export type Snippet = (typeof SNIPPETS)[number];

// Heights are estimates: a frame may grow, but where a page listens to it, it must be able to shrink.
const SPARE = 45;

/** What is known of a frame alone. */
export type Framed = Pick<Embeddable, "title" | "frame" | "heights">;

interface SnippetOptions {
  /** Full address of `embed.js`. */
  script: string;
  /** What is chosen of the figure, as it stands in addresses: `?highlight=r1`, or nothing. */
  query?: string;
}

function frameCode({ title, frame, heights }: Framed, query: string): string {
  const height = Math.min(...heights.map(({ height }) => height)) - SPARE;
  return `<iframe src="${escapeMarkup(frame + query)}" title="${escapeMarkup(title)}" loading="lazy" width="100%" frameborder="0" style="width:100%;border:0;min-height:${height}px;frame-sizing:content-height"></iframe>`;
}

const scriptCode = (script: string): string => `<script src="${escapeMarkup(script)}" async></script>`;

/** The code of a frame that a script keeps as high as what it shows. */
export const responsiveCode = (framed: Framed, { script, query = "" }: SnippetOptions): string =>
  `${frameCode(framed, query)}\n${scriptCode(script)}`;

/** The code that an author pastes. */
export function toSnippet(snippet: Snippet, chart: Embeddable, { script, query = "" }: SnippetOptions): string {
  const { title, alt, frame, page, picture, size, heights } = chart;
  const link = `<a href="${escapeMarkup(page + query)}">`;
  switch (snippet) {
    case "frame":
      return frameCode(chart, query);
    case "responsive":
      return responsiveCode(chart, { script, query });
    case "element": {
      const known = heights.map(({ width, height }) => `${width} ${height}`).join(" ");
      return `<dossier-chart src="${escapeMarkup(frame + query)}" heights="${known}" style="display:block;height:0;padding-bottom:${reservedRoom(heights)}">${link}${escapeMarkup(title)}</a></dossier-chart>\n${scriptCode(script)}`;
    }
    case "link":
      return page + query;
    case "picture":
      return `${link}<img src="${escapeMarkup(picture)}" alt="${escapeMarkup(alt)}" width="${size.width}" height="${size.height}" loading="lazy" style="max-width:100%;height:auto"></a>`;
  }
}
