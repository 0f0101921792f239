import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { weighSite, type PageWeight } from "../../scripts/weigh.ts";
import { builtSites } from "../support/site.ts";

const KB = 1024;

describe.each(builtSites)("$name", ({ folder, base, moved }) => {
  const left = new Set(["search/", ...moved.map(({ address }) => address)]);
  const pages = weighSite(folder, base).filter(({ address }) => !left.has(address));

  // The one page on which D3 runs in the browser.
  const isTimeline = ({ address }: PageWeight) => address === "timeline/";
  const still = pages.filter((page) => !isTimeline(page));

  test("a first visit loads at most 75 KB, letters and all, but for the timeline", () => {
    // Each further script brings its letters, and so do those that English has not; these pages are in one.
    const further = /[\p{Script=Greek}\p{Script=Cyrillic}\u0100-\u024f\u1ea0-\u1effÀ-ÈÊ-ÕØ-ÛÝÞàâãæêìîïðòôõùûýþÿ]/u;
    const fileOf = (address: string) => join(folder, address.endsWith(".html") ? address : `${address}index.html`);
    const usual = still.filter(({ address }) => !further.test(readFileSync(fileOf(address), "utf8")));
    expect(usual.length).toBeGreaterThan(pages.length / 3);
    const page = usual.toSorted((a, b) => b.total + b.fonts - (a.total + a.fonts))[0]!;
    expect(page.total + page.fonts, page.address).toBeLessThanOrEqual(75 * KB);
    expect(page.fonts, page.address).toBeGreaterThan(30 * KB);
  });

  const heaviest = (part: "total" | "scripts" | "figureScript", among = pages): PageWeight =>
    among.toSorted((a, b) => b[part] - a[part])[0]!;

  test("the timeline's scripts weigh at most 27 KB, and its page at most 40 KB beside", () => {
    const page = pages.find(isTimeline)!;
    expect(page.scripts).toBeLessThanOrEqual(27 * KB);
    expect(page.scripts).toBeGreaterThan(12 * KB);
    expect(page.total - page.scripts).toBeLessThanOrEqual(40 * KB);
  });

  test("a page with its style and scripts weighs at most 40 KB", () => {
    const page = heaviest("total", still);
    expect(page.total, page.address).toBeLessThanOrEqual(40 * KB);
    expect(page.total, page.address).toBeGreaterThan(2 * KB);
  });

  test("the scripts of a page weigh at most 12 KB, but for the search and the timeline", () => {
    const page = heaviest("scripts", still);
    expect(page.scripts, page.address).toBeLessThanOrEqual(12 * KB);
    expect(page.scripts, page.address).toBeGreaterThan(0);
  });

  test("a figure of up to 400 values with its table weighs at most 5 KB", () => {
    const charts = pages.filter(({ address }) => /^charts\/./.test(address));
    expect(charts.length).toBeGreaterThan(3);
    for (const { address, figure } of charts) {
      expect(figure, address).toBeLessThanOrEqual(5 * KB);
      expect(figure, address).toBeGreaterThan(500);
    }
  });

  // The frame of a chart has one script for all that it does, and is held by the budget of frames.
  test("the script of figures weighs at most 3 KB, whatever they show", () => {
    const page = heaviest(
      "figureScript",
      pages.filter(({ address }) => !address.startsWith("embed/")),
    );
    expect(page.figureScript, page.address).toBeLessThanOrEqual(3 * KB);
    expect(page.figureScript, page.address).toBeGreaterThan(0);
  });
});
