import type { Drawing, Key } from "../../chart.ts";
import { inDirection } from "../../parts/isolate.ts";
import { roomBeside, sides } from "../../parts/sides.ts";
import { wrap } from "../../parts/wrap.ts";

/** Tells the width of a text in px. */
type Measure = (text: string, font: { size: number; weight?: 400 | 600 }) => number;

interface Words {
  title: string;
  subtitle: string;
  /** Source, note and address, a paragraph each. */
  notes: readonly string[];
}

/** A line of text; x and y of its baseline in px. */
interface Line {
  text: string;
  x: number;
  y: number;
}

/** A line of the legend: its mark's upper left corner, and its words. */
interface PlacedKey {
  keyed: Key;
  x: number;
  y: number;
  lines: Line[];
}

export interface PictureLayout {
  width: number;
  height: number;
  title: Line[];
  subtitle: Line[];
  plot: { x: number; y: number; width: number; height: number };
  keys: PlacedKey[];
  notes: Line[];
}

export const TITLE = { size: 22, weight: 600 } as const;
export const SUBTITLE = { size: 15 } as const;
export const KEY = { size: 13 } as const;
export const NOTE = { size: 12 } as const;

/** Room for the plot itself in a picture, in px, beside what its form keeps free for names. */
export const plotWidth = (
  side: Drawing["side"],
  { width = 760, padding = 24 }: { width?: number; padding?: number } = {},
): number => width - 2 * padding - roomBeside(side);

/** Sets title, subtitle, plot, legend and source one below the other. All in px. */
export function layoutPicture(
  { title, subtitle, notes }: Words,
  { height: plotHeight, side, keys }: Pick<Drawing, "height" | "side" | "keys">,
  measure: Measure,
  { width = 760, padding = 24 }: { width?: number; padding?: number } = {},
): PictureLayout {
  const room = width - 2 * padding;
  let y = padding;
  const paragraph = (text: string, font: { size: number; weight?: 400 | 600 }, lineHeight: number): Line[] =>
    wrap(text, room, (line) => measure(line, font)).map((line) => ({
      text: inDirection(line, text),
      x: padding,
      y: (y += lineHeight),
    }));

  const titleLines = paragraph(title, TITLE, 27);
  y += 2;
  const subtitleLines = paragraph(subtitle, SUBTITLE, 20);
  y += 20;
  const plot = {
    x: padding + (side ? sides[side].before : 0),
    y,
    width: plotWidth(side, { width, padding }),
    height: plotHeight,
  };
  y += plotHeight + 12;

  const placed: PlacedKey[] = [];
  let x = padding;
  for (const keyed of keys) {
    const words = keyed.now === undefined ? keyed.text : `${keyed.text}: ${keyed.now}`;
    const mark = keyed.mark === "none" ? 0 : 20;
    const whole = mark + measure(words, KEY);
    if (x > padding && x + whole > width - padding) {
      x = padding;
      y += 20;
    }
    const lines = wrap(words, room - mark, (line) => measure(line, KEY));
    placed.push({
      keyed,
      x,
      y: y + 3,
      lines: lines.map((line, index) => ({ text: inDirection(line, words), x: x + mark, y: y + 14 + 17 * index })),
    });
    if (lines.length > 1) {
      y += 17 * (lines.length - 1) + 20;
      x = padding;
    } else x += whole + 18;
  }
  if (placed.length > 0) y += x > padding ? 24 : 4;
  const noteLines = notes.flatMap((note) => paragraph(note, NOTE, 16));
  return {
    width,
    height: Math.ceil(y + padding),
    title: titleLines,
    subtitle: subtitleLines,
    plot,
    keys: placed,
    notes: noteLines,
  };
}
