import type { Style, Weight } from "../charts/parts/fonts.ts";
import { wrap } from "../charts/parts/wrap.ts";

/** Tells the width of a text in px. */
export type Measure = (text: string, font: { size: number; weight?: Weight; style?: Style }) => number;

interface Font {
  weight?: Weight;
  style?: Style;
}

export interface FittedText {
  size: number;
  lines: string[];
}

/** From one baseline to the next, in ems. */
export const LEADING = 1.16;

/**
 * Sets a text in the largest of some sizes at which it stays within a room. What
 * is too long even for the smallest ends in an ellipsis; a word that is wider
 * than the room is broken.
 *
 * @param room in px
 * @param sizes in px, largest first
 */
export function fitText(
  text: string,
  room: { width: number; height: number },
  sizes: readonly [number, ...number[]],
  measure: Measure,
  font: Font = {},
): FittedText {
  const most = (size: number) => Math.max(1, Math.floor(room.height / (size * LEADING)));
  const set = (size: number) => ({
    size,
    lines: wrap(breakWords(text, room.width, widthAt(size)), room.width, widthAt(size)),
  });
  const widthAt = (size: number) => (line: string) => measure(line, { ...font, size });
  // A broken word is worse than a smaller letter.
  const isWhole = (size: number) => text.split(/\s+/).every((word) => widthAt(size)(word) <= room.width);
  for (const size of sizes) {
    const fitted = set(size);
    if (isWhole(size) && fitted.lines.length <= most(size)) return fitted;
  }
  const size = sizes.at(-1)!;
  const { lines } = set(size);
  if (lines.length <= most(size)) return { size, lines };
  const kept = lines.slice(0, most(size));
  const letters = graphemesOf(kept.pop()!);
  while (letters.length > 0 && widthAt(size)(`${letters.join("")}…`) > room.width) letters.pop();
  return { size, lines: [...kept, `${letters.join("").trimEnd()}…`] };
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const graphemesOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Puts a blank into each word that is wider than a line, where it has to be broken. */
function breakWords(text: string, width: number, measure: (text: string) => number): string {
  return text
    .split(/\s+/)
    .map((word) => {
      if (measure(word) <= width) return word;
      const parts: string[] = [];
      let part = "";
      for (const letter of graphemesOf(word)) {
        if (part !== "" && measure(part + letter) > width) {
          parts.push(part);
          part = "";
        }
        part += letter;
      }
      return [...parts, part].join(" ");
    })
    .join(" ");
}
