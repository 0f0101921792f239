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

/** Headlines, figures, lists and tallies keep their lines in letters of the system. */
const LIMIT = 0.02;
const PAGES = [
  "./",
  "about/",
  "explainers/two-percent/",
  "timeline/",
  "timeline/2024-07-17-turner-named/",
  "charts/count-by-edition/",
  "claims/",
  "sources/",
  "actors/germany/",
  "glossary/purl/",
  "data/nato-defence-share/",
];

/**
 * No two families break every paragraph alike, however they are fitted: of long
 * ones about one in forty has a line more or less in the other. Where one
 * begins in the first screen, what follows moves, within what counts as good.
 */
const PROSE_LIMIT = 0.1;
const PROSE = ["claims/fp-twenty-to-twenty-three-allies/", "actors/mark-rutte/", "glossary/wales-pledge/"];

test("hardly anything moves when the letters arrive late, on a desk or on a phone", async ({ page }) => {
  let delayed = 0;
  await page.route("**/*.woff2", async (route) => {
    delayed++;
    await new Promise((resolve) => setTimeout(resolve, 150));
    await route.continue();
  });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    for (const address of [...PAGES, ...PROSE]) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      expect
        .soft(await page.evaluate<number>(SCORE), `${address} at ${width} px`)
        .toBeLessThan(PROSE.includes(address) ? PROSE_LIMIT : LIMIT);
    }
  }
  expect(delayed).toBeGreaterThan(0);
});
