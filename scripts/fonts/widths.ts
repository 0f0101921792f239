import { create, type Font } from "fontkit";
import subsetFont from "subset-font";

/** Tells how wide a text is, kerned, in ems. */
export type Measure = (text: string) => number;

/** How wide the letters of a font are, and how high. */
export interface Widths {
  measure: Measure;
  /** From the baseline, in ems. */
  ascent: number;
  descent: number;
}

/**
 * Reads the widths of some letters.
 *
 * @param file of a font in any format
 * @param weight that a variable font is taken at
 */
export async function readWidths(file: Buffer, characters: string, weight?: number): Promise<Widths> {
  const variationAxes: Record<string, number> = weight === undefined ? {} : { wght: weight };
  const font = create(await subsetFont(file, characters, { targetFormat: "truetype", variationAxes })) as Font;
  return {
    measure: (text) => font.layout(text).advanceWidth / font.unitsPerEm,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
  };
}
