import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";

const preview = (page: Page) => page.locator(".citation-preview");

test.beforeEach(async ({ page, kinds }) => {
  await page.goto(kinds.find(({ kind }) => kind === "explainer")!.address);
});

test("hovering over a citation shows its source; the pointer may enter it", async ({ page }) => {
  const mention = page.locator("a.citation").first();
  await expect(preview(page)).toBeHidden();
  await mention.hover();
  await expect(preview(page)).toBeVisible();
  await expect(preview(page).locator("a").first()).toHaveText(await page.locator("#ref-1 a").first().innerText());
  await expect(preview(page)).not.toContainText("↩");
  await preview(page).hover();
  await page.waitForTimeout(500);
  await expect(preview(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(preview(page)).toBeHidden();
});

test("a preview stands beside its mention, inside the window", async ({ page }) => {
  const mentions = await page.locator("a.citation").all();
  for (const mention of mentions.slice(0, 8)) {
    await mention.scrollIntoViewIfNeeded();
    await mention.hover();
    await expect(preview(page)).toBeVisible();
    const [link, box] = [(await mention.boundingBox())!, (await preview(page).boundingBox())!];
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width);
    expect(Math.abs(box.y - (link.y + link.height))).toBeLessThan(20);
    await page.mouse.move(2, 2);
    await expect(preview(page)).toBeHidden();
  }
});

test("focus shows it too, and Escape closes it", async ({ page }) => {
  const mention = page.locator("a.citation").nth(1);
  // Focus set by a script shows nothing; focus that arrives by key does.
  await mention.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(mention).toBeFocused();
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview(page)).toBeHidden();
  await expect(mention).toBeFocused();
});

test("Enter follows it to the list of sources, and the way back leads to the mention", async ({ page }) => {
  const mention = page.locator("a.citation").first();
  await mention.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#ref-1$/);
  await page.locator("#ref-1 .back a").first().click();
  await expect(page).toHaveURL(/#cite-1-1$/);
  await expect(mention).toBeInViewport();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  test("a first tap shows the source, a second follows the link", async ({ page }) => {
    const mention = page.locator("a.citation").first();
    await mention.tap();
    await expect(preview(page)).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
    await mention.tap();
    await expect(page).toHaveURL(/#ref-1$/);
  });

  test("a preview that was closed by a tap elsewhere is shown again", async ({ page }) => {
    const mention = page.locator("a.citation").first();
    await mention.tap();
    await expect(preview(page)).toBeVisible();
    await page.locator("h1").tap();
    await expect(preview(page)).toBeHidden();
    await mention.tap();
    await expect(preview(page)).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  });
});
