import type { EmbedChoice } from "../../src/embeds/choices.ts";
import { SNIPPETS } from "../../src/embeds/snippets.ts";
import { axeFaults } from "../support/axe.ts";
import { expect, test } from "../support/browser.ts";
import { openAll } from "../support/details.ts";
import { choicesOf, fullChoice, preview } from "../support/embed-page.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("there are the codes of one chart and all that is promised, and no form", async ({ page, site }) => {
    await page.goto("embedding/");
    const [{ variants }] = choicesOf(site) as [EmbedChoice];
    await expect(page.locator("[data-snippet]:visible")).toHaveCount(SNIPPETS.length);
    await expect(page.locator("[data-snippet=frame]")).toContainText(variants[0]!.frame);
    await expect(page.getByText("Without JavaScript this page shows the code of one chart")).toBeVisible();
    await expect(page.getByText("An address, once published, keeps working.")).toBeVisible();
    await expect(page.locator("main").getByRole("button")).toHaveCount(0);
    for (const control of await page.locator("main :is(form, select, input)").all()) await expect(control).toBeHidden();
  });
});

test("axe finds no fault, whatever is open, at any width, in light colours and in dark", async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto(`embedding/?chart=${fullChoice(site).id}`);
  for (const summary of await page.locator("main summary:visible").all()) await summary.click();
  await expect(preview(page).locator("h1")).toBeVisible();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await axeFaults(page), `at ${width} px`).toEqual([]);
  }
});

test("headings follow one another without a gap", async ({ page }) => {
  await page.goto("embedding/");
  const levels = await page
    .locator("main :is(h1, h2, h3, h4)")
    .evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1);
});

test("on a small screen nothing sticks out, and the preview is whole", async ({ page, site }) => {
  for (const { id } of choicesOf(site)) {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`embedding/?chart=${id}`);
    await openAll(page, "main details");
    expect(await page.locator(".stage").evaluate((stage) => stage.scrollWidth - stage.clientWidth), id).toBe(0);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        `${id} at ${width} px`,
      ).toBe(0);
    }
  }
});
