import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { attribute, builtFigures, builtSites } from "../support/site.ts";

/** What code prints of a value that it has not. */
const NO_WORD = /(?<![\w-])(?:undefined|NaN|Infinity|Invalid Date)(?![\w-])|\[object \w+\]/;

describe.each([...builtSites, builtFigures()])("all of $name", (site) => {
  const files = [...site.files].filter((file) => !file.startsWith("pagefind/"));
  const ending = (...endings: string[]) => files.filter((file) => endings.some((end) => file.endsWith(end)));

  test("no page and no file for others prints the name of a value that is none", () => {
    for (const file of ending(".html", ".svg", ".xml", ".csv", ".json", ".txt", ".bib", "_headers", "_redirects")) {
      // The figures' script reads of a place that it is none: `data-y="t NaN 30"`.
      const text = site.read(file).replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>| data-[xy]="[^"]*"/g, "");
      expect(NO_WORD.exec(text)?.[0], file).toBeUndefined();
      expect(text.includes("\uFFFD"), file).toBe(false);
    }
  });

  test("each file of XML and of JSON can be read, and what pages tell programs", () => {
    for (const file of ending(".svg", ".xml")) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on("error", ({ message }) => expect.unreachable(`${file}: ${message}`));
      parser.write(site.read(file)).close();
    }
    for (const file of ending(".json")) expect(() => JSON.parse(site.read(file)) as unknown, file).not.toThrow();
    for (const { address, html } of site.pages)
      for (const [, text] of html.matchAll(/<script type="application\/(?:ld\+)?json"[^>]*>([\s\S]*?)<\/script>/g))
        expect(() => JSON.parse(text!) as unknown, address).not.toThrow();
  });

  test("pictures have addresses that servers which take few escapes know too", () => {
    const sources = site.pages.flatMap(({ root }) =>
      root.querySelectorAll("img").map((image) => attribute(image, "src")),
    );
    for (const source of sources) expect(decodeURI(source)).toBe(decodeURIComponent(source));
  });
});
