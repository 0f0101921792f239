import { describe, expect, test } from "vitest";
import { weighSite, type PageWeight } from "../../scripts/weigh.ts";
import { sites } from "../support/sites.ts";

const KB = 1024;

describe.each(sites)("$name", ({ folder, base }) => {
  const pages = weighSite(folder, base).filter(({ address }) => address !== "search/");

  const heaviest = (part: "total" | "scripts" | "figure", among = pages): PageWeight =>
    among.toSorted((a, b) => b[part] - a[part])[0]!;

  test("a page with its style and scripts weighs at most 40 KB", () => {
    const page = heaviest("total");
    expect(page.total, page.address).toBeLessThanOrEqual(40 * KB);
    expect(page.total, page.address).toBeGreaterThan(2 * KB);
  });

  test("the scripts of a page weigh at most 12 KB, but for the search", () => {
    const page = heaviest("scripts");
    expect(page.scripts, page.address).toBeLessThanOrEqual(12 * KB);
    expect(page.scripts, page.address).toBeGreaterThan(0);
  });

  test("a figure with its table weighs at most 6 KB", () => {
    const page = heaviest(
      "figure",
      pages.filter(({ address }) => /^charts\/./.test(address)),
    );
    expect(page.figure, page.address).toBeLessThanOrEqual(6 * KB);
    expect(page.figure, page.address).toBeGreaterThan(0);
  });
});
