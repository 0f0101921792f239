import { expect, test } from "../../support/browser.ts";

/** Sum of what moved without a reader's doing, as https://web.dev/articles/cls counts it. */
const SCORE = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 200);
})`;

/**
 * A headline may break at another word in letters of the system: on a phone one
 * line more moves what follows by 0.035. More than that moves nothing.
 */
const MOST = 0.04;

const PAGES = ["./", "explainers/two-percent/", "charts/count-by-edition/"];

test("hardly anything moves when the letters arrive late, on a desk or on a phone", async ({ page }) => {
  let delayed = 0;
  await page.route("**/*.woff2", async (route) => {
    delayed++;
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    for (const address of PAGES) {
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate<number>(SCORE), `${address} at ${width} px`).toBeLessThan(MOST);
    }
  }
  expect(delayed).toBeGreaterThan(0);
});
