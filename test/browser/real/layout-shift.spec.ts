import { mean } from "d3";
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
  let delayed = 0;
  await page.route("**/*.woff2", async (route) => {
    delayed++;
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  const scores: number[] = [];
  for (const width of [1280, 360]) {
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
  expect(delayed).toBeGreaterThan(0);
});
