import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { create, type Font } from "fontkit";
import postcss from "postcss";
import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { attributionOf, editionsInPicture } from "../../src/charts/files/attribution.ts";
import { measure } from "../../src/charts/parts/fonts.ts";
import { pngTexts, withText } from "../../src/charts/files/picture/png-text.ts";
import { toPng } from "../../src/charts/files/picture/png.ts";
import { textsInPicture } from "../../src/charts/files/picture/texts.ts";
import { DIRECTIONS } from "../../src/charts/parts/isolate.ts";
import { chartPaths } from "../../src/charts/paths.ts";
import { en } from "../../src/i18n/en.ts";
import { citationOf } from "../../src/model/citation-of.ts";
import { inOnePass } from "../support/in-one-pass.ts";
import { readPicture } from "../support/picture.ts";
import { readChunks, readPngTexts } from "../support/png.ts";
import { builtFigures, builtSites } from "../support/site.ts";

const words = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);

const months = Array.from({ length: 12 }, (_, month) =>
  new Date(2000, month).toLocaleDateString("en-GB", { month: "long" }),
);

/** The engine's own words, in which there is no letter that its fonts have not. */
const engineWords = new Set(
  words([...Object.values(en).flatMap((word) => Object.values(typeof word === "string" ? [word] : word)), ...months]),
);

const isPng = (bytes: Buffer) => bytes.subarray(0, 8).equals(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** How many different values the bytes of a picture have; few in a blank one. */
function shadesOf(png: Buffer): number {
  const parts = readChunks(png).flatMap(({ type, data }) => (type === "IDAT" ? [data] : []));
  const bytes = inflateSync(Buffer.concat(parts));
  const shades = new Set<number>();
  // A step that shares no factor with the length of a row.
  for (let at = 0; at < bytes.length; at += 97) shades.add(bytes[at]!);
  return shades.size;
}

/** The fonts that a picture holds itself. */
function fontsOf(style: string): { weight: number; font: Font }[] {
  const fonts: { weight: number; font: Font }[] = [];
  postcss.parse(style).walkAtRules("font-face", (rule) => {
    const values = new Map<string, string>();
    rule.walkDecls(({ prop, value }) => void values.set(prop, value));
    const data = /^url\(data:font\/woff2;base64,([\w+/=]+)\)$/.exec(values.get("src")!)![1]!;
    fonts.push({ weight: Number(values.get("font-weight")), font: create(Buffer.from(data, "base64")) as Font });
  });
  return fonts;
}

describe.each([...builtSites, builtFigures()])("pictures of $name", (site) => {
  const pictures = chartPaths(site.dossier).map(({ params, props: { chart } }) => ({ path: params.chart, chart }));

  const { publisher, licence, language } = site.dossier.settings.fields;
  const aboutOf = (chart: Chart) =>
    attributionOf(site.dossier, chart, (address) => `${site.origin}${site.base}${address}`, editionsInPicture(chart));

  inOnePass("each is as it should be", pictures, "path", ({ path, chart }, ask) => {
    const { svg, elements, style, texts, bare } = readPicture(site.read(`charts/${path}.svg`));
    const size = [Number(svg.getAttribute("width")), Number(svg.getAttribute("height"))] as const;
    const plain = (text: string) => text.replace(DIRECTIONS, "").replace(/\s/g, " ");

    ask("stands alone: no script, nothing from elsewhere", () => {
      const names = elements.map(({ rawTagName }) => rawTagName);
      expect(names.filter((name) => /^(?:script|foreignObject|image|iframe|a|use)$/.test(name))).toEqual([]);
      const attributes = elements.flatMap((element) => Object.entries(element.attributes));
      expect(attributes.filter(([name]) => /^on|^style$|href$/.test(name))).toEqual([]);
      expect(attributes.filter(([, value]) => /NaN|undefined|Infinity/.test(value))).toEqual([]);
      const ids = attributes.flatMap(([name, value]) => (name === "id" ? [value] : []));
      expect(new Set(ids).size).toBe(ids.length);
      const named = [style, ...attributes.map(([, value]) => value)].flatMap((text) =>
        [...text.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1]!),
      );
      for (const address of named)
        if (address.startsWith("#")) expect(ids).toContain(address.slice(1));
        else expect(address).toMatch(/^data:font\/woff2;base64,/);
      // What draws pictures knows none of these.
      expect(style.replace(/base64,[^)]*/g, "")).not.toMatch(/@import|var\(|light-dark|:is\(|undefined|NaN/);
    });

    ask("has a name, a description, and its source, edition and address in words", () => {
      expect(svg.querySelector("title")!.text.trim()).toBe(chart.title);
      expect(svg.querySelector("desc")!.text.trim()).toBe(chart.alt);
      const said = plain(texts.map(({ text }) => text).join(" "));
      const citation = citationOf(chart.dataset.fields, editionsInPicture(chart));
      for (const words of [citation, chart.edition.title, `${site.origin}${site.base}${chart.address}`])
        expect(said).toContain(plain(words));
    });

    ask("prints no word that the check of its letters does not know", () => {
      const known = words([...textsInPicture(site.dossier, chart, (address) => site.origin + site.base + address)]);
      const strange = words(texts.map(({ text }) => text)).filter(
        (word) => !engineWords.has(word) && !known.some((other) => other.startsWith(word)),
      );
      expect(strange).toEqual([]);
    });

    ask("tells programs its title, makers, source and licence, as SVG and as PNG", () => {
      const { licence: terms } = chart.dataset.fields;
      const citation = citationOf(chart.dataset.fields, editionsInPicture(chart));
      const page = `${site.origin}${site.base}charts/${chart.pin ?? chart.id}/`;
      const told = (name: string) => elements.filter(({ rawTagName }) => rawTagName === name).map(({ text }) => text);
      expect(told("dc:title")).toEqual([chart.title, publisher, publisher]);
      expect(told("dc:creator")).toEqual([publisher]);
      expect(told("dc:publisher")).toEqual([publisher]);
      expect(told("dc:identifier")).toEqual([page]);
      expect(told("dc:source")[0]).toContain(`${citation}, `);
      expect(told("dc:source")[0]).toContain(chart.edition.title);
      const rights = told("dc:rights")[0]!;
      for (const words of [told("dc:source")[0], terms.name, publisher, page]) expect(rights).toContain(words);
      const licences = elements.filter(({ rawTagName }) => rawTagName === "cc:license");
      expect(licences.map((element) => element.getAttribute("rdf:resource"))).toEqual([licence.url]);

      expect(readPngTexts(readFileSync(join(site.folder, `charts/${path}.png`)))).toEqual([
        { keyword: "Title", language, text: chart.title },
        { keyword: "Author", language, text: publisher },
        { keyword: "Copyright", language, text: `${licence.name}, ${licence.url}` },
        { keyword: "Source", language, text: rights },
      ]);
    });

    ask("has each text in a font that it holds, and of a size that can be read", () => {
      const fonts = fontsOf(style);
      expect(texts.length).toBeGreaterThan(3);
      for (const { text, weight, size } of texts) {
        expect(size).toBeGreaterThanOrEqual(12);
        const lost = Array.from(plain(text)).filter(
          (character) =>
            !fonts.some((face) => face.weight === weight && face.font.hasGlyphForCodePoint(character.codePointAt(0)!)),
        );
        expect(lost).toEqual([]);
      }
    });

    ask("has a rule for each of its marks, so that none is black by default", () => {
      expect(bare.map(String)).toEqual([]);
    });

    ask("has its words within its width", () => {
      for (const { element, text, ...font } of texts.filter(({ element }) => element.closest(".words"))) {
        const x = Number(element.getAttribute("x"));
        // A word that is longer than a line has one of its own.
        const longest = text.includes(" ") ? size[0] - 24 : Infinity;
        expect(x).toBeGreaterThanOrEqual(24);
        expect(x + measure(plain(text), font)).toBeLessThanOrEqual(longest);
      }
    });

    ask("is a PNG of twice its size too, and not a blank one", () => {
      const png = readFileSync(join(site.folder, `charts/${path}.png`));
      expect(isPng(png)).toBe(true);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size.map((px) => 2 * px));
      expect(shadesOf(png)).toBeGreaterThan(20);
    });
  });

  test("come out the same again, byte for byte", async () => {
    // The largest take long; a few of each site tell as much.
    for (const { path, chart } of pictures.filter((_, index) => index % 5 === 0)) {
      const png = readFileSync(join(site.folder, `charts/${path}.png`));
      const drawn = await toPng(site.read(`charts/${path}.svg`));
      expect(hash(withText(drawn, pngTexts(aboutOf(chart)), language))).toBe(hash(png));
    }
  });
});
