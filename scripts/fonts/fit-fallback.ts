import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { between, type Fallback, type Family, type Weight } from "./families.ts";
import { fileOf } from "./file-of.ts";
import { fitLetters, type FittedLetters } from "./fit-letters.ts";
import { SAMPLE } from "./sample.ts";
import { readWidths, type Widths } from "./widths.ts";

const require = createRequire(import.meta.url);

/** All that stands in English prose. */
const LETTERS = `${between(" ", "~")}–—‘’“”…`;

/** Letters of a family, and those of a system that stand in for them, fitted. */
export interface FittedFallback {
  own: Widths;
  theirs: Widths;
  fitted: FittedLetters[];
}

/** Fits letters of a system to those of a family in one of its weights; where that is none of theirs, bold ones. */
export async function fitFallback(family: Family, fallback: Fallback, weight: Weight): Promise<FittedFallback> {
  const name = fallback.package.slice(fallback.package.lastIndexOf("/") + 1);
  const path = `${fallback.package}/files/${name}-latin-${weight === 400 ? 400 : 700}-normal.woff2`;
  const own = await readWidths(read(fileOf(family, family.faces[0]!, "latin")), LETTERS, weight);
  const theirs = await readWidths(read(path), LETTERS);
  return { own, theirs, fitted: fitLetters(own.measure, theirs.measure, SAMPLE, fallback.classes) };
}

const read = (path: string): Buffer => readFileSync(require.resolve(path));
