import { mean } from "d3";
import type { Page } from "@playwright/test";
import { expect, test } from "../../support/browser.ts";

// As nearly all readers' browsers do, letters are placed by parts of a pixel: rounded to
// whole ones, as headless Chromium has it, small letters are up to a twentieth too wide.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--font-render-hinting=none"] }),
});

/** Sum of what moved without a reader's doing, as https://web.dev/articles/cls counts it. */
const SCORE = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 100);
})`;

const WIDTHS = [1280, 360];

/** Has files arrive so much later, in ms; answers how many there were. */
async function delay(page: Page, files: Record<string, number>): Promise<() => number> {
  let delayed = 0;
  for (const [kind, by] of Object.entries(files))
    await page.route(`**/*.${kind}`, async (route) => {
      delayed++;
      await new Promise((resolve) => setTimeout(resolve, by));
      await route.continue();
    });
  return () => delayed;
}

/** A page of each kind; those of claims, persons and terms have long prose in their first screen. */
const PAGES = [
  "./",
  "about/",
  "explainers/two-percent/",
  "timeline/",
  "timeline/2024-07-17-turner-named/",
  "charts/count-by-edition/",
  "claims/",
  "claims/fp-twenty-to-twenty-three-allies/",
  "sources/",
  "actors/germany/",
  "actors/mark-rutte/",
  "glossary/purl/",
  "glossary/wales-pledge/",
  "data/nato-defence-share/",
];

/**
 * No two families break every paragraph alike, however they are fitted: one in
 * forty has a line more or less in the other. Where that begins in the first
 * screen, what follows moves by a line, and nothing moves anywhere else.
 */
const A_LINE = 0.06;
const ON_AVERAGE = 0.005;

test("hardly anything moves when the letters arrive late, on a desk or on a phone", async ({ page }) => {
  const delayed = await delay(page, { woff2: 150 });
  const scores: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    for (const address of PAGES) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      const score = await page.evaluate<number>(SCORE);
      expect.soft(score, `${address} at ${width} px`).toBeLessThan(A_LINE);
      scores.push(score);
    }
  }
  expect(mean(scores)!).toBeLessThan(ON_AVERAGE);
  expect(delayed()).toBeGreaterThan(0);
});

/** Pages that scripts complete, and addresses that ask them for something else than what is printed. */
const COMPLETED = [
  "./",
  "timeline/",
  "timeline/?topic=spending&asof=2024-06-30",
  "claims/",
  "claims/?kind=forecast",
  "charts/",
  "charts/?form=map",
  "charts/count-by-edition/?asof=2024-06-30",
  "charts/agreements-over-time/",
  "charts/defence-share-by-ally/?highlight=POL,EST&from=2018",
  "search/",
  "search/?q=rutte",
  "embedding/",
];

test("nothing moves when the letters are there and the scripts arrive late", async ({ page }) => {
  // The letters are preloaded: they have come when the style has, and with it the first picture.
  const delayed = await delay(page, { css: 50, js: 200 });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 740 });
    for (const address of COMPLETED) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await page.evaluate<number>(SCORE), `${address} at ${width} px`).toBeLessThan(0.001);
    }
  }
  expect(delayed()).toBeGreaterThan(0);
});
