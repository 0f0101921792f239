import { gzipSync } from "node:zlib";
import type { HTMLElement } from "node-html-parser";
import { attribute, type BuiltPage, type BuiltSite } from "./site.ts";

/** Bytes of a text or file as a server would send it. */
export const gzipped = (content: string): number => gzipSync(content, { level: 9 }).length;

/** Files that a browser loads along with a page, modules that they import included. */
export function filesOf({ base, read }: BuiltSite, { root }: BuiltPage): string[] {
  const found = root
    .querySelectorAll("script[src], link[rel=stylesheet], link[rel~=icon], link[rel=modulepreload], link[rel=preload]")
    .map((element) => (attribute(element, "src") || attribute(element, "href")).slice(base.length));
  const files = new Set(found);
  for (const file of files)
    if (file.endsWith(".js"))
      for (const [, name] of read(file).matchAll(/(?:from|import)\s*\(?["']\.\/([^"']+)["']/g))
        files.add(file.replace(/[^/]+$/, name!));
  return [...files];
}

/** Bytes of a page with everything that it loads; embedded pictures come when they are scrolled to. */
export const weightOf = (site: BuiltSite, page: BuiltPage): number =>
  filesOf(site, page).reduce((sum, file) => sum + gzipped(site.read(file)), gzipped(page.html));

/** Bytes of a page's scripts, those in the page among them. */
export const scriptWeightOf = (site: BuiltSite, page: BuiltPage): number =>
  [
    ...filesOf(site, page)
      .filter((file) => file.endsWith(".js"))
      .map(site.read),
    ...page.root.querySelectorAll("script:not([src])").map(({ rawText }) => rawText),
  ].reduce((sum, script) => sum + gzipped(script), 0);

export const figuresOf = ({ root }: BuiltPage): HTMLElement[] => root.querySelectorAll("figure");
