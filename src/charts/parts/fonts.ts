import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sum } from "d3";
import { create, type Font } from "fontkit";
import subsetFont from "subset-font";
import { DIRECTIONS } from "./isolate.ts";

/** Weights in which pictures set their words. */
export type Weight = 400 | 600;

/** Charts are set in the sans; the serif is that of headlines, and has one weight. */
export type Style = "sans" | "serif";

const require = createRequire(import.meta.url);

/** A face of the pictures' own fonts, which are files of packages: a system's fonts differ from machine to machine. */
interface Face {
  family: string;
  style?: "serif" | undefined;
  weight: Weight;
  file: string;
  data: Buffer;
  font: Font;
  /** Whether letters change their shapes beside each other, so that shapes which no character names are needed. */
  joins: boolean;
}

const open = (
  family: string,
  weight: Weight,
  path: string,
  { style, joins = false }: { style?: "serif"; joins?: boolean } = {},
): Face => {
  const file = require.resolve(path);
  const data = readFileSync(file);
  return { family, style, weight, file, data, font: create(data) as Font, joins };
};

// Latin, Greek and Cyrillic; then Arabic, Hebrew and others.
const faces: Face[] = [
  open("Source Serif 4", 600, "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf", {
    style: "serif",
  }),
  open("Source Sans 3", 400, "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
  open("Source Sans 3", 600, "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
  open("DejaVu Sans", 400, "dejavu-fonts-ttf/ttf/DejaVuSans.ttf", { joins: true }),
  open("DejaVu Sans", 600, "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf", { joins: true }),
];

/** The fonts as CSS names them, best first. */
export const FAMILIES = '"Source Sans 3", "DejaVu Sans", sans-serif';
export const SERIF_FAMILIES = `"Source Serif 4", ${FAMILIES}`;

/** The files of all fonts in which charts are set. */
export const fontFiles = (): string[] => facesOf("sans").map(({ file }) => file);

/** The files of the fonts that some words need in a style; what the serif does not have is set in the sans. */
export const fontFilesFor = (text: string, style: Style): string[] => {
  const needed = new Set(
    charactersOf(text).flatMap((character) => [400, 600].map((weight) => faceOf(character, weight as Weight, style))),
  );
  return facesOf(style).flatMap((face) => (needed.has(face) ? [face.file] : []));
};

const facesOf = (style: Style): Face[] => faces.filter((face) => style === "serif" || face.style !== "serif");
const has = ({ font }: Face, character: string): boolean => font.hasGlyphForCodePoint(character.codePointAt(0)!);
const faceOf = (character: string, weight: Weight, style: Style = "sans"): Face | undefined =>
  facesOf(style).find((face) => face.weight === weight && has(face, character));

// The same words are set in several widths; in ems, as they are of any size.
const widths = new Map<string, number>();

/** Width of a line of text in px. */
export function measure(
  text: string,
  { size, weight = 400, style = "sans" }: { size: number; weight?: Weight; style?: Style },
): number {
  const key = `${style} ${weight} ${text}`;
  const width = widths.get(key) ?? widthInEms(text, weight, style);
  widths.set(key, width);
  return width * size;
}

function widthInEms(text: string, weight: Weight, style: Style): number {
  let width = 0;
  for (const { font } of facesOf(style).filter((face) => face.weight === weight)) {
    const own = Array.from(text)
      .filter((character) => faceOf(character, weight, style)?.font === font)
      .join("");
    if (own) width += advanceOf(font, own) / font.unitsPerEm;
  }
  return width;
}

/** Width of a line in units of the font, its letters shaped beside each other. */
function advanceOf(font: Font, text: string): number {
  try {
    return font.layout(text).advanceWidth;
  } catch {
    // The library fails at some sequences that no script has, such as a joiner between unlike letters.
    return sum(text, (character) => font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth);
  }
}

const charactersOf = (text: string): string[] => [...new Set(text.replace(/\s/g, " ").replace(DIRECTIONS, ""))].sort();

/** Characters of a text that none of the fonts has in one of its weights. */
export const lostCharacters = (text: string): string[] =>
  charactersOf(text).filter((character) => !faceOf(character, 400) || !faceOf(character, 600));

/**
 * The glyphs of a text as `@font-face` rules that hold the font themselves, so
 * that a picture needs no other file.
 *
 * @throws {Error} when a character is in none of the fonts
 */
export async function embedFonts(text: string): Promise<string> {
  const characters = charactersOf(text);
  const lost = lostCharacters(text);
  if (lost.length > 0)
    throw new Error(`no font of the pictures has ${lost.map((character) => `“${character}”`).join(", ")}`);
  const rules = await Promise.all(
    facesOf("sans").map(async (face) => {
      const { family, weight } = face;
      const own = characters.filter((character) => faceOf(character, weight) === face);
      if (own.length === 0) return "";
      const common = COMMON.filter((character) => faceOf(character, weight) === face);
      const glyphs = await subset(face, [...new Set([...common, ...own])].sort().join(""));
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${glyphs})}`;
    }),
  );
  return rules.join("");
}

// What nearly every picture needs is in all of them, so that most share one subset: making it takes long.
const COMMON = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...Array.from("\u00a0\u2212–—‘’“”…"),
];
const subsets = new Map<string, Promise<string>>();
function subset({ file, data, joins }: Face, characters: string): Promise<string> {
  const key = `${file} ${characters}`;
  const known =
    subsets.get(key) ??
    subsetFont(data, characters, { targetFormat: "woff2", noLayoutClosure: !joins }).then((font) =>
      font.toString("base64"),
    );
  subsets.set(key, known);
  return known;
}
