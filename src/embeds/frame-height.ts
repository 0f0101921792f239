import type { Chart } from "../charts/chart.ts";
import { measure, type Weight } from "../charts/parts/fonts.ts";
import { wrap } from "../charts/parts/wrap.ts";
import { roomBeside } from "../charts/parts/sides.ts";
import { spellDate } from "../i18n/dates.ts";
import { t } from "../i18n/t.ts";
import { citationOf } from "../model/citation-of.ts";
import type { Dossier } from "../model/dossier.ts";

/** Widths in px for which heights are told to other pages; between two of them they change evenly. */
export const FRAME_WIDTHS = [280, 320, 400, 500, 640, 800, 900, 1000] as const;

export interface Font {
  size: number;
  lineHeight: number;
  weight?: Weight;
}

// As `src/styles/embed.css` sets them, in px.
export const PADDING = { x: 14.4, y: 11.2 };
export const TITLE: Font = { size: 18.4, lineHeight: 23, weight: 600 };
const SUBTITLE: Font = { size: 14.4, lineHeight: 19.4 };
export const SMALL: Font = { size: 12.8, lineHeight: 18.6 };
const RETIRED: Font = { size: 15.2, lineHeight: 21.3 };
const PART: Font = { size: 14.4, lineHeight: 30.5 };
const MARK = 19.6;

// A reader's own fonts are a little wider than those of the pictures, by which texts are measured.
const WIDER = 1.07;

/** Width of a text in px as readers' fonts are likely to set it. */
export const textWidth = (text: string, { size, weight }: Font): number =>
  WIDER * measure(text, { size, ...(weight && { weight }) });

/** Height of a text in px, broken into lines where there is so much room. */
export const textHeight = (text: string, room: number, font: Font): number =>
  wrap(text, room, (line) => textWidth(line, font)).length * font.lineHeight;

/**
 * Height in px that a chart's frame will have at a width in px, before a reader
 * opens anything in it. An estimate, as fonts differ: a frame says its true
 * height as soon as it is loaded.
 */
export function frameHeight(dossier: Dossier, chart: Chart, width: number): number {
  const room = width - 2 * PADDING.x;
  const { dataset, drawn, edition, spec, form } = chart;
  const heightOf = (text: string, font: Font) => textHeight(text, room, font);

  const { side, widest = Infinity } = form.draw(chart);
  const { height, keys } = form.draw(chart, { width: Math.min(widest, room - roomBeside(side)) });
  const legend = keys.map(({ mark, role, text, now }) => ({
    width: (mark === "none" ? 0 : MARK) + WIDER * measure(now ? `${text}: ${now}` : text, SMALL),
    // What names all that has a colour has a line of its own.
    alone: role?.startsWith("step") ?? false,
  }));
  const parts = [t("embed.options"), t("chart.table"), ...(chart.note ? [t("embed.notes")] : [])].map((text) => ({
    width: 16 + WIDER * measure(text, PART),
    alone: false,
  }));
  const editions = drawn.map(({ title }) => `${title} (${t("chart.publication")})`).join(", ");
  const retrieved = edition.retrieved ? `${t("chart.retrieved")} ${spellDate(edition.retrieved)}.` : "";
  const source = `${t("chart.source")} ${citationOf(dataset.fields, drawn)}, ${editions} ${retrieved}`;
  const { title, licence } = dossier.settings.fields;
  const newest = dataset.fields.editions.at(-1)!;
  const more = [
    ...(drawn.includes(newest) ? [] : [t("embed.newer", { edition: newest.title })]),
    t("embed.full"),
    title,
    t("embed.licence", { licence: licence.name }),
  ].join(" · ");
  const { retired } = spec;
  const retirement = retired && `${t("retired.on")} ${spellDate(retired.date)}: ${retired.reason}`;
  return Math.round(
    2 * PADDING.y +
      heightOf(chart.title, TITLE) +
      3 +
      heightOf(chart.subtitle, SUBTITLE) +
      10 +
      (retirement ? heightOf(retirement, RETIRED) + 29 : 0) +
      height +
      (keys.length > 0 ? 6 + rowsOf(legend, room, 12.8) * (SMALL.lineHeight + 1.6) : 0) +
      rowsOf(parts, room, 19.2) * (PART.lineHeight + 3) +
      8 +
      heightOf(source, SMALL) +
      8 +
      heightOf(more, SMALL),
  );
}

/** Rows of items that stand side by side; one that is wider than the room, or alone, takes as many as it needs. */
export function rowsOf(items: readonly { width: number; alone: boolean }[], room: number, gap: number): number {
  let rows = 0;
  let used = Infinity;
  for (const { width, alone } of items) {
    if (used + gap + width > room || alone) {
      rows += Math.ceil(width / room);
      used = alone ? Infinity : width;
    } else used += gap + width;
  }
  return rows;
}

/** In px. */
interface FrameHeight {
  width: number;
  height: number;
}

// A chart's page, the page of what can be embedded and oEmbed tell the same.
const told = new WeakMap<Chart, readonly FrameHeight[]>();

/** Heights of a frame for which other pages are told, in px. */
export function frameHeights(dossier: Dossier, chart: Chart): readonly FrameHeight[] {
  const known = told.get(chart) ?? FRAME_WIDTHS.map((width) => ({ width, height: frameHeight(dossier, chart, width) }));
  told.set(chart, known);
  return known;
}
