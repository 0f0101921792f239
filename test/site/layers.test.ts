import { expect, test } from "vitest";
import { attribute, builtFigures, builtSites } from "../support/site.ts";

/** The style of a page in the order in which a browser meets it. */
const styleOf = ({ root }: (typeof builtSites)[0]["pages"][0], site: (typeof builtSites)[0]): string =>
  root
    .querySelectorAll("style, link[rel=stylesheet]")
    .map((element) =>
      element.tagName === "STYLE" ? element.rawText : read(site, attribute(element, "href").slice(site.base.length)),
    )
    .join("\n");

const sheets = new Map<string, string>();

function read(site: (typeof builtSites)[0], address: string): string {
  const key = `${site.name} ${address}`;
  if (!sheets.has(key)) sheets.set(key, site.read(address));
  return sheets.get(key)!;
}

test.each([...builtSites, builtFigures()])(
  "the layers of every page of $name come in their order, so that parts have the last word",
  (site) => {
    const order = ["tokens", "base", "parts"];
    for (const page of site.pages) {
      const named = [...styleOf(page, site).matchAll(/@layer\s+([\w\s,]+?)\s*[{;]/g)];
      const met = new Set(named.flatMap(([, names]) => names!.split(/\s*,\s*/)));
      expect([...met], page.address).toEqual(order.filter((layer) => met.has(layer)));
    }
  },
);
