import { renderAsync } from "@resvg/resvg-js";
import { fontFilesFor } from "../charts/parts/fonts.ts";
import { indexedPng } from "./indexed-png.ts";

/**
 * Turns the picture of a link into a PNG, with the fonts of pictures alone.
 *
 * @param words all that is printed on it
 */
export async function toCardPng(svg: string, words: string): Promise<Buffer> {
  const { pixels, width, height } = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: fontsFor(words), defaultFontFamily: "Source Sans 3" },
  });
  return indexedPng(pixels, { width, height });
}

// Reading a font takes longer than drawing with it. A letter is in the serif or in the sans, as its place has it.
const fontsFor = (words: string): string[] => [
  ...new Set([...fontFilesFor(words, "serif"), ...fontFilesFor(words, "sans")]),
];
