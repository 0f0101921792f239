import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attribute, builtSites, type BuiltPage } from "../support/site.ts";

/** What a browser fetches for a page without being asked. */
const LOADED = [
  "script[src]",
  "img[src]",
  "iframe[src]",
  "source[src]",
  "video[src]",
  "audio[src]",
  "embed[src]",
  "object[data]",
  "link[rel=stylesheet]",
  "link[rel~=icon]",
  "link[rel=preload]",
  "link[rel=modulepreload]",
  "link[rel=manifest]",
  "link[rel=preconnect]",
  "link[rel=dns-prefetch]",
].join();

/** Names and words by which the parts of D3 are known, even when they are bundled and shortened. */
const D3 = /\b(?:rangeRound|bandwidth|clipExtent|__data__|__zoom)\b|invalid (?:digits|format): /;

test.each(["format", "geo", "path", "scale", "selection", "shape", "zoom"])(
  "D3 is known by its words for %s",
  (part) => {
    const file = `../../node_modules/d3-${part}/dist/d3-${part}.min.js`;
    expect(readFileSync(join(import.meta.dirname, file), "utf8")).toMatch(D3);
  },
);

const policyOf = ({ root }: BuiltPage) =>
  attribute(root.querySelector('meta[http-equiv="content-security-policy"]'), "content");

describe.each(builtSites)("$name", (site) => {
  const { pages, origin, base } = site;

  test("no page loads anything from another host", () => {
    const foreign = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll(LOADED)
        .map((element) => attribute(element, "src") || attribute(element, "href") || attribute(element, "data"))
        .filter((url) => !url.startsWith("data:") && !new URL(url, origin).href.startsWith(`${origin}${base}`))
        .map((url) => `${address}: ${url}`),
    );
    expect(foreign).toEqual([]);
  });

  test("no style sheet and no picture names another host", () => {
    const styles = [...site.files].filter((file) => file.endsWith(".css") && !file.startsWith("pagefind/"));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) expect(site.read(file), file).not.toMatch(/url\(\s*["']?(?:https?:)?\/\/|@import/);
    for (const { address, root } of pages)
      for (const style of root.querySelectorAll("style")) expect(style.rawText, address).not.toMatch(/url\(|@import/);
    for (const file of [...site.files].filter((file) => file.endsWith(".svg")))
      expect(site.read(file), file).not.toMatch(/href="https?:|url\(["']?https?:/);
  });

  test("every page has a content policy that starts from nothing and lets no inline code in", () => {
    for (const page of pages) {
      const policy = policyOf(page);
      expect(policy, page.address).toContain("default-src 'none'");
      expect(policy, page.address).toMatch(/form-action '(?:self|none)'/);
      expect(policy, page.address).toContain("base-uri 'none'");
      expect(policy, page.address).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      const inline = page.root.querySelectorAll("style, script:not([type$='json'])").map(({ rawText }) => rawText);
      const hashes = new Set(inline.filter(Boolean).map((text) => createHash("sha256").update(text).digest("base64")));
      const named = [...policy.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash!);
      expect(new Set(named), page.address).toEqual(hashes);
    }
  });

  test("WebAssembly may run on the search page and nowhere else", () => {
    const may = pages.filter((page) => policyOf(page).includes("wasm-unsafe-eval"));
    expect(may.map(({ address }) => address)).toEqual(["search/"]);
  });

  test("a page ships the scripts of the elements that it has, and no others", () => {
    for (const { address, html, root } of pages) {
      const scripts = root
        .querySelectorAll("script[src]")
        .map((script) => site.read(attribute(script, "src").slice(base.length)));
      const defined = [html, ...scripts].flatMap((text) =>
        [...text.matchAll(/customElements\.define\([`"']([\w-]+)/g)].map(([, name]) => name!),
      );
      const used = [
        "as-known",
        "chart-figure",
        "copy-button",
        "dossier-search",
        "embed-builder",
        "embed-code",
        "figure-dates",
        "reading-place",
        "record-filter",
        "site-search",
        "text-previews",
        "timeline-drawing",
        "timeline-view",
      ].filter((name) => root.querySelector(name));
      expect(defined.toSorted(), address).toEqual(used);
    }
  });

  test("no script but that of the timeline's page has anything of D3, which draws while the site is built", () => {
    const scripts = [...site.files].filter((file) => file.endsWith(".js") && !file.startsWith("pagefind/"));
    expect(scripts.length).toBeGreaterThan(0);
    const texts = [
      ...scripts.map((file) => [file, site.read(file)] as const),
      ...pages.flatMap(({ address, root }) =>
        root.querySelectorAll("script:not([src])").map(({ rawText }) => [address, rawText] as const),
      ),
    ];
    const zoomed = site.page("timeline/").root.querySelectorAll("script[src]");
    const own = zoomed.map((script) => attribute(script, "src").slice(base.length));
    const withD3 = texts.filter(([, text]) => D3.test(text)).map(([name]) => name);
    expect(withD3).toHaveLength(1);
    expect(own).toContain(withD3[0]);
    for (const { address, html } of pages)
      if (address !== "timeline/") expect(html.includes(withD3[0]!), address).toBe(false);
  });

  test("no element has a style of its own or a handler in its markup", () => {
    const faults = pages.flatMap(({ address, root }) =>
      root
        .querySelectorAll("*")
        .flatMap((element) => Object.keys(element.rawAttributes).map((name) => name.toLowerCase()))
        .filter((name) => name === "style" || name.startsWith("on"))
        .map((name) => `${address}: ${name}`),
    );
    expect(faults).toEqual([]);
  });

  test("no address begins with javascript:", () => {
    for (const { address, html } of pages) expect(html, address).not.toMatch(/(?:href|src)="?\s*javascript:/i);
  });
});
