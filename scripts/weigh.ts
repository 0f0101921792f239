import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a first visit to a page loads, gzip, in bytes. */
export interface PageWeight {
  /** Path of the page within the site: `claims/`. */
  path: string;
  /** Page, styles, scripts, fonts and icon together. */
  total: number;
  /** Scripts alone, those within the page among them. */
  scripts: number;
  /** The heaviest `<figure>` of the page, with its table. */
  figure: number;
}

const weigh = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/**
 * Weighs every page of a built site.
 *
 * @param folder the built site
 * @param base the path under which it is published, with slashes at both ends
 */
export function weighSite(folder: string, base = "/"): PageWeight[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => weighPage(folder, file, base));
}

function weighPage(folder: string, file: string, base: string): PageWeight {
  const html = readFileSync(join(folder, file), "utf8");
  const scripts = new Set<string>();
  const others = new Set<string>();
  for (const [, src] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) follow(src!, scripts);
  for (const [, rel, url] of html.matchAll(/<link[^>]*rel="(stylesheet|icon|modulepreload)"[^>]*href="([^"]+)"/g))
    follow(url!, rel === "modulepreload" ? scripts : others);
  for (const [, url] of html.matchAll(/<link[^>]*href="([^"]+)"[^>]*rel="stylesheet"/g)) follow(url!, others);
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code!,
  );

  /** Adds a file and what it loads in its turn: fonts of a style sheet, imports of a script. */
  function follow(url: string, into: Set<string>): void {
    const path = url.startsWith(base) ? url.slice(base.length) : url;
    if (into.has(path) || /^[a-z]+:/.test(path) || !existsSync(join(folder, path))) return;
    into.add(path);
    const text = /\.(?:css|js)$/.test(path) ? readFileSync(join(folder, path), "utf8") : "";
    for (const [, asset] of text.matchAll(/url\("?([^")]+)"?\)/g)) follow(asset!, others);
    for (const [, module] of text.matchAll(/\bimport\s*(?:[^"']*from\s*)?["']\.\/([^"']+)["']/g))
      follow(`${base}${path.replace(/[^/]+$/, "")}${module!}`, scripts);
  }

  const size = (path: string) => weigh(readFileSync(join(folder, path)));
  const sum = (paths: Set<string>) => [...paths].reduce((total, path) => total + size(path), 0);
  const figures = [...html.matchAll(/<figure[\s\S]*?<\/figure>/g)].map(([figure]) => weigh(figure));
  const external = sum(scripts);
  return {
    path: file.replace(/index\.html$/, ""),
    total: weigh(html) + external + sum(others),
    scripts: external + (inline.length > 0 ? weigh(inline.join("\n")) : 0),
    figure: Math.max(0, ...figures),
  };
}
