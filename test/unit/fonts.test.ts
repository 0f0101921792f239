import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deviation, mean } from "d3";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { families, WEIGHTS } from "../../scripts/fonts/families.ts";
import { fitFallback } from "../../scripts/fonts/fit-fallback.ts";
import { fitLetters, widthOf, type FittedLetters } from "../../scripts/fonts/fit-letters.ts";
import { makeFonts } from "../../scripts/fonts/make-fonts.ts";
import { SAMPLE } from "../../scripts/fonts/sample.ts";
import { typeset } from "../../src/schema/typeset.ts";

const root = join(import.meta.dirname, "../../src/styles");
const content = join(import.meta.dirname, "../../content");

test("the letters of the pages and their sheet are what `npm run fonts` makes of the packages", async () => {
  const { files, sheet } = await makeFonts();
  expect(readdirSync(join(root, "fonts")).sort()).toEqual([...files.keys()].sort());
  for (const [name, bytes] of files)
    expect(readFileSync(join(root, "fonts", name)).equals(bytes), `${name}: run \`npm run fonts\``).toBe(true);
  const path = join(root, "fonts.css");
  const formatted = await format(sheet, { ...(await resolveConfig(path)), filepath: path });
  expect(readFileSync(path, "utf8")).toBe(formatted);
});

test("what every page loads of them weighs at most 36 KB", () => {
  const sizes = ["source-serif-4.woff2", "source-sans-3.woff2"].map(
    (name) => readFileSync(join(root, "fonts", name)).length,
  );
  expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(36 * 1024);
});

/** Lines of prose, about as long as pages set them. */
const lines = globSync("{actors,claims,explainers,glossary}/*.{md,mdx}", { cwd: content })
  .map((file) => readFileSync(join(content, file), "utf8").replace(/^---.*?^---/ms, ""))
  .flatMap((text) => text.split(/\n\s*\n/))
  .filter((paragraph) => /^[A-Z“]/.test(paragraph) && !/[<{|]/.test(paragraph))
  .map((paragraph) => typeset(paragraph.replace(/\[\^?[^\]]*\](\([^)]*\))?/g, "").replace(/\s+/g, " ")))
  .flatMap((paragraph) => paragraph.match(/.{60,75}(?= )/g) ?? [])
  .filter((line, rank) => rank % 4 === 0 && /^[ -~–—‘’“”…]*$/.test(line));

const cases = families.flatMap((family) =>
  family.fallbacks.flatMap((fallback) =>
    WEIGHTS.map((weight) => ({
      name: `${family.name} ${weight}`,
      local: fallback.locals[0],
      family,
      fallback,
      weight,
    })),
  ),
);

test.each(cases)(
  "$local stands in for $name: on average as wide, and no line of prose much wider or narrower",
  async ({ family, fallback, weight }) => {
    const { own, theirs, fitted } = await fitFallback(family, fallback, weight);
    const errors = (letters: readonly FittedLetters[]) =>
      lines.map((line) => widthOf(theirs.measure, line, letters) / own.measure(line) - 1);
    expect(Math.abs(mean(errors(fitted))!)).toBeLessThan(0.0025);
    expect(deviation(errors(fitted))!).toBeLessThan(0.0085);
    if (!fallback.classes || weight !== 400) return;
    // A class earns its place: all letters at one size would be further off.
    const whole = errors(fitLetters(own.measure, theirs.measure, SAMPLE));
    expect(deviation(errors(fitted))! / deviation(whole)!).toBeLessThan(0.9);
  },
);
