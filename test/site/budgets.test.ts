import { describe, expect, test } from "vitest";
import { builtSites, type BuiltPage } from "../support/site.ts";
import { figuresOf, gzipped, scriptWeightOf, weightOf } from "../support/weight.ts";

const KB = 1024;

describe.each(builtSites)("$name", (site) => {
  const pages = site.pages.filter(({ address }) => address !== "search/");

  /** The heaviest pages first, as `bytes address`. */
  const heaviest = (weigh: (page: BuiltPage) => number, of: readonly BuiltPage[] = pages) =>
    of
      .map((page) => ({ bytes: weigh(page), address: page.address }))
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, 3);

  test("a page with its style and scripts weighs at most 40 KB", () => {
    const [first, ...others] = heaviest((page) => weightOf(site, page));
    expect(first!.bytes, JSON.stringify([first, ...others])).toBeLessThanOrEqual(40 * KB);
  });

  test("the scripts of a page weigh at most 12 KB, but for the search", () => {
    const [first, ...others] = heaviest((page) => scriptWeightOf(site, page));
    expect(first!.bytes, JSON.stringify([first, ...others])).toBeLessThanOrEqual(12 * KB);
  });

  test("a figure with its table weighs at most 6 KB", () => {
    const [first, ...others] = heaviest(
      (page) => Math.max(...figuresOf(page).map((figure) => gzipped(figure.outerHTML))),
      pages.filter(({ address }) => /^charts\/./.test(address)),
    );
    expect(first!.bytes, JSON.stringify([first, ...others])).toBeLessThanOrEqual(6 * KB);
  });
});
