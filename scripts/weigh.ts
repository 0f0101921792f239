import { globSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { sum } from "d3";
import { parse } from "node-html-parser";

/** What a first visit to a page loads, in bytes as a server sends them (gzip). */
export interface PageWeight {
  /** Address of the page within the site: `claims/`. */
  address: string;
  /** Page, styles, scripts and icon together; embedded pictures come when they are scrolled to. */
  total: number;
  /** Files of letters that the text of the page asks for, which the next page has already. */
  fonts: number;
  /** Scripts alone, those within the page among them. */
  scripts: number;
  /** The heaviest `<figure>` of the page, with its table; zero where there is none. */
  figure: number;
  /** How many cells the tables of its figures have, heads of rows left out. */
  values: number;
  /** The script of figures, which a page has once; zero where there is none. */
  figureScript: number;
}

const gzipped = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/**
 * Weighs pages of a built site.
 *
 * @param folder the built site
 * @param base the path under which it is published, with a slash at both ends
 * @param pattern which pages, by their files; all where none is said
 */
export function weighSite(folder: string, base = "/", pattern = "**/*.html"): PageWeight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? gzipped(readFileSync(join(folder, file)));
    sizes.set(file, size);
    return size;
  };
  return globSync(pattern, { cwd: folder }).map((path) => {
    const html = readFileSync(join(folder, path), "utf8");
    const root = parse(html);
    const linked = root
      .querySelectorAll(
        "script[src], link[rel=stylesheet], link[rel~=icon], link[rel=modulepreload], link[rel=preload]",
      )
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
      .filter((url) => url.startsWith(base))
      .map((url) => url.slice(base.length));
    const files = withImports(folder, base, linked);
    // Data that a script element holds is text of the page, and no script.
    const inline = root
      .querySelectorAll("script:not([src])")
      .filter((element) => ["module", "text/javascript", undefined].includes(element.getAttribute("type")))
      .map(({ rawText }) => rawText);
    const texts = [
      ...inline,
      ...files.filter((file) => file.endsWith(".js")).map((file) => readFileSync(join(folder, file), "utf8")),
    ];
    const text = root.querySelector("body")?.textContent ?? "";
    const isSlanted = root.querySelectorAll("em, i").some(({ textContent }) => textContent.trim() !== "");
    const style = files.filter((file) => file.endsWith(".css")).map((file) => readFileSync(join(folder, file), "utf8"));
    return {
      address: path
        .split(sep)
        .join("/")
        .replace(/(^|\/)index\.html$/, "$1"),
      total:
        gzipped(html) +
        sum(
          files.filter((file) => !isFont(file)),
          sizeOf,
        ),
      fonts: sum(neededFonts(style.join("\n"), text, isSlanted), (url) => sizeOf(url.slice(base.length))),
      scripts: sum(texts, gzipped),
      figure: Math.max(0, ...root.querySelectorAll("figure").map((figure) => gzipped(figure.outerHTML))),
      values: root.querySelectorAll("figure td").length,
      figureScript: Math.max(
        0,
        ...texts.filter((text) => /customElements\.define\([`"']chart-figure/.test(text)).map(gzipped),
      ),
    };
  });
}

const isFont = (file: string): boolean => file.endsWith(".woff2");

/**
 * Addresses of the files of letters that a browser loads for a text: of the rules
 * that have one of its characters, by the last that has it.
 *
 * @param italic whether some of the text is set in italics
 */
function neededFonts(css: string, text: string, italic: boolean): Set<string> {
  const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = ""]) => {
    const [, family] = /font-family:\s*"?([^";]+)/.exec(rule) ?? [];
    const [, url] = /url\("?([^")]+)/.exec(rule) ?? [];
    const [, range] = /unicode-range:\s*([^;}]+)/.exec(rule) ?? [];
    const slanted = /font-style:\s*italic/.test(rule);
    if (!url || !range || (slanted && !italic)) return [];
    const runs = range.split(",").map((run) => run.trim().slice(2).split("-"));
    const bounds = runs.map(([from, to = from]) => [parseInt(from!, 16), parseInt(to!, 16)] as const);
    return [
      { face: `${family} ${slanted}`, url, has: (code: number) => bounds.some(([a, b]) => a <= code && code <= b) },
    ];
  });
  const needed = new Set<string>();
  for (const character of new Set(text)) {
    const code = character.codePointAt(0)!;
    for (const face of new Set(rules.map(({ face }) => face))) {
      const rule = rules.findLast((rule) => rule.face === face && rule.has(code));
      if (rule) needed.add(rule.url);
    }
  }
  return needed;
}

/** The files of a page, with the modules that its scripts import and what its style sheets load. */
function withImports(folder: string, base: string, linked: readonly string[]): string[] {
  const files = new Set(linked);
  for (const file of files) {
    if (!/\.(?:js|css)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import)\s*\(?["']\.\/([^"']+)["']/g))
      files.add(file.replace(/[^/]+$/, name!));
    for (const [, url] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g))
      if (url!.startsWith(base)) files.add(url!.slice(base.length));
  }
  return [...files];
}
