import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createFontStack } from "@capsizecss/core";
import subsetFont from "subset-font";
import { CUTS, families, SCRIPTS, WEIGHTS, type Family } from "./families.ts";

const require = createRequire(import.meta.url);

/** The files of the site's letters: those that are cut as bytes, and the style sheet that names all. */
export interface MadeFonts {
  /** By the name of the file. */
  files: ReadonlyMap<string, Buffer>;
  sheet: string;
}

type Face = Family["faces"][number];

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

const slug = (name: string): string => name.toLowerCase().replaceAll(" ", "-");
const nameOf = ({ name }: Family, { style }: Face): string => `${slug(name)}${style === "normal" ? "" : `-${style}`}`;

const rule = ({ name }: Family, { style, weights }: Face, url: string, range: string): string => `@font-face {
  font-family: "${name}";
  font-style: ${style};
  font-weight: ${[...new Set(weights)].join(" ")};
  font-display: swap;
  src: url("${url}") format("woff2");
  unicode-range: ${range.replaceAll(",", ", ")};
}
`;

/** Letters of the system, made as wide and high as those of a family. */
function fallbackRule(
  { name, metrics: own, kerning }: Family,
  { metrics, locals }: Family["fallbacks"][number],
  weight: (typeof WEIGHTS)[number],
): string {
  const kerned = { ...own[weight], subsets: undefined, xWidthAvg: own[weight].xWidthAvg * kerning };
  const { fontFaces } = createFontStack([kerned, metrics[weight]], { fontFaceFormat: "styleObject" });
  const { "@font-face": sizes } = fontFaces[0]!;
  return `@font-face {
  font-family: "${name} ${metrics[weight].familyName}";
  font-weight: ${weight};
  src: ${locals.map((local) => `local("${local}${weight === 600 ? " Bold" : ""}")`).join(", ")};
  ascent-override: ${sizes.ascentOverride};
  descent-override: ${sizes.descentOverride};
  line-gap-override: ${sizes.lineGapOverride ?? "0%"};
  size-adjust: ${sizes.sizeAdjust};
}
`;
}

/**
 * Cuts the letters that pages use most out of the packages' files, and writes
 * the sheet: each family with these, other scripts in the packages' own files,
 * and system fonts made as wide and high as it, so that nothing moves when it
 * arrives (sizes by Capsize, https://seek-oss.github.io/capsize/).
 */
export async function makeFonts(): Promise<MadeFonts> {
  const files = new Map<string, Buffer>();
  const rules: string[] = [];
  for (const family of families) {
    const ranges = require(`${family.package}/unicode.json`) as Record<string, string>;
    for (const face of family.faces) {
      const fileOf = (script: string) =>
        `${family.package}/files/${slug(family.name)}-${script}-wght-${face.style}.woff2`;
      for (const script of SCRIPTS) rules.push(rule(family, face, fileOf(script), ranges[script]!));
      const [min, max] = face.weights;
      const options = {
        targetFormat: "woff2",
        noLayoutClosure: true,
        variationAxes: { wght: min === max ? min : { min, max } },
      } as const;
      // Of letters in two rules the later one wins: those of every page come last.
      for (const { name, script, characters } of CUTS) {
        const file = `${nameOf(family, face)}${name}.woff2`;
        files.set(file, await subsetFont(readFileSync(require.resolve(fileOf(script))), characters, options));
        rules.push(rule(family, face, `./fonts/${file}`, rangeOf(characters)));
      }
    }
    for (const fallback of family.fallbacks)
      for (const weight of WEIGHTS) rules.push(fallbackRule(family, fallback, weight));
  }
  return { files, sheet: `/* Written by \`npm run fonts\`. */\n${rules.join("\n")}` };
}
