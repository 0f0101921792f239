import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import {
  between,
  CUTS,
  families,
  SCRIPTS,
  WEIGHTS,
  type Face,
  type Fallback,
  type Family,
  type Weight,
} from "./families.ts";
import { fileOf, slugOf } from "./file-of.ts";
import { fitFallback } from "./fit-fallback.ts";

const require = createRequire(import.meta.url);

/** The files of the site's letters: those that are cut as bytes, and the style sheet that names all. */
export interface MadeFonts {
  /** By the name of the file. */
  files: ReadonlyMap<string, Buffer>;
  sheet: string;
}

/** Characters as a range of CSS, those that follow each other as from and to. */
function rangeOf(characters: string): string {
  const runs: [number, number][] = [];
  for (const code of Array.from(characters, (character) => character.codePointAt(0)!).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const toHex = (code: number) => code.toString(16).toUpperCase().padStart(4, "0");
  return runs.map(([from, to]) => `U+${toHex(from)}${to > from ? `-${toHex(to)}` : ""}`).join();
}

const nameOf = ({ name }: Family, { style }: Face): string => `${slugOf(name)}${style === "normal" ? "" : `-${style}`}`;

const rule = ({ name }: Family, { style, weights }: Face, url: string, range: string): string => `@font-face {
  font-family: "${name}";
  font-style: ${style};
  font-weight: ${[...new Set(weights)].join(" ")};
  font-display: swap;
  src: url("${url}") format("woff2");
  unicode-range: ${range.replaceAll(",", ", ")};
}
`;

const percent = (share: number): string => `${Number((100 * share).toFixed(2))}%`;

/** Letters of the system, class by class as wide as those of a family, and all as high. */
async function fallbackRules(family: Family, fallback: Fallback, weight: Weight): Promise<string[]> {
  const { own, fitted } = await fitFallback(family, fallback, weight);
  const names = fallback.locals.map((local) => `local("${local}${weight === 600 ? " Bold" : ""}")`);
  return fitted.map(
    ({ of, size }) => `@font-face {
  font-family: "${family.name} ${fallback.locals[0]}";
  font-weight: ${weight};
  src: ${names.join(", ")};
  ascent-override: ${percent(own.ascent / size)};
  descent-override: ${percent(own.descent / size)};
  line-gap-override: 0%;
  size-adjust: ${percent(size)};${of ? `\n  unicode-range: ${rangeOf(between(...of))};` : ""}
}
`,
  );
}

/**
 * Cuts the letters that pages use most out of the packages' files, and writes
 * the sheet: each family with these, other scripts in the packages' own files,
 * and system fonts made as wide and high as it, so that hardly anything moves
 * when it arrives.
 */
export async function makeFonts(): Promise<MadeFonts> {
  const files = new Map<string, Buffer>();
  const rules: string[] = [];
  for (const family of families) {
    const ranges = require(`${family.package}/unicode.json`) as Record<string, string>;
    for (const face of family.faces) {
      for (const script of SCRIPTS) rules.push(rule(family, face, fileOf(family, face, script), ranges[script]!));
      const [min, max] = face.weights;
      const options = {
        targetFormat: "woff2",
        noLayoutClosure: true,
        variationAxes: { wght: min === max ? min : { min, max } },
      } as const;
      // Of letters in two rules the later one wins: those of every page come last.
      for (const { name, script, characters } of CUTS) {
        const file = `${nameOf(family, face)}${name}.woff2`;
        files.set(
          file,
          await subsetFont(readFileSync(require.resolve(fileOf(family, face, script))), characters, options),
        );
        rules.push(rule(family, face, `./fonts/${file}`, rangeOf(characters)));
      }
    }
    for (const fallback of family.fallbacks)
      for (const weight of WEIGHTS) rules.push(...(await fallbackRules(family, fallback, weight)));
  }
  return { files, sheet: `/* Written by \`npm run fonts\`. */\n${rules.join("\n")}` };
}
