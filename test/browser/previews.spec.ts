import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";

const preview = (page: Page) => page.locator(".preview:popover-open");

test.beforeEach(async ({ page, kinds }) => {
  await page.goto(kinds.find(({ kind }) => kind === "explainer")!.address);
});

test("hovering over a citation shows its source and how good it is; the pointer may enter it", async ({ page }) => {
  const mention = page.locator("a.citation").first();
  await expect(preview(page)).toHaveCount(0);
  await mention.hover();
  await expect(preview(page)).toBeVisible();
  await expect(preview(page).locator("a").first()).toHaveText(
    (await page.locator("#ref-1 a").first().textContent())!.trim(),
  );
  await expect(preview(page).locator(".quality")).toContainText(/ · (?:read whole|excerpt read|known )/);
  await expect(preview(page)).not.toContainText("↩");
  await preview(page).hover();
  await page.waitForTimeout(500);
  await expect(preview(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(preview(page)).toHaveCount(0);
});

test("hovering over a term shows what it means, with the way to the glossary", async ({ page }) => {
  const term = page.locator("a.term").first();
  await term.hover();
  await expect(preview(page)).toContainText(/\w+: \w+/);
  await expect(preview(page).getByRole("link")).toHaveAttribute("href", (await term.getAttribute("href"))!);
  await preview(page).getByRole("link").click();
  await expect(page.locator("h1.title-term")).toBeVisible();
});

/** Brings a mention to a height of the window, and says where its preview stands. */
async function place(page: Page, mention: Locator, at: "top" | "bottom") {
  await mention.evaluate((element, at) => {
    const { top, height } = element.getBoundingClientRect();
    window.scrollBy({ top: at === "top" ? top - 4 : top + height + 4 - innerHeight, behavior: "instant" });
  }, at);
  await mention.hover();
  await expect(preview(page)).toBeVisible();
  return {
    link: (await mention.boundingBox())!,
    box: (await preview(page).boundingBox())!,
  };
}

for (const width of [360, 1280])
  test(`a preview stands beside its mention, whole within a window of ${width} px, wherever that is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const all = await page.locator(".prose :is(a.citation, a.term)").all();
    const boxes = await Promise.all(all.map(async (mention) => ({ mention, box: await mention.boundingBox() })));
    const byColumn = boxes.filter(({ box }) => box).sort((a, b) => a.box!.x - b.box!.x);
    // In the first and in the last column, and some between.
    const chosen = [0, 0.5, 1].map((share) => byColumn[Math.round(share * (byColumn.length - 1))]!.mention);
    for (const mention of chosen)
      for (const at of ["top", "bottom"] as const) {
        const { link, box } = await place(page, mention, at);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(740);
        // Below it where there is room, and above it where there is not.
        const gaps = [box.y - (link.y + link.height), link.y - (box.y + box.height)];
        expect(Math.min(...gaps.map(Math.abs))).toBeLessThan(20);
        expect(box.x).toBeLessThan(link.x + link.width);
        expect(box.x + box.width).toBeGreaterThan(link.x);
        await page.mouse.move(1, 300);
        await expect(preview(page)).toHaveCount(0);
      }
  });

test("focus shows it too, and Escape closes it", async ({ page }) => {
  const mention = page.locator("a.citation").nth(1);
  // Focus set by a script shows nothing; focus that arrives by key does.
  await mention.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(mention).toBeFocused();
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview(page)).toHaveCount(0);
  await expect(mention).toBeFocused();
});

test("Enter follows a citation into the folded list of sources, and the way back leads to the mention", async ({
  page,
}) => {
  const mention = page.locator("a.citation").first();
  await mention.evaluate((element) => {
    element.scrollIntoView({ behavior: "instant" });
  });
  await mention.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#ref-1$/);
  await expect(page.locator("#ref-1")).toBeInViewport();
  await page.locator("#ref-1 .back a").first().click();
  await expect(page).toHaveURL(/#cite-1-1$/);
  await expect(mention).toBeInViewport();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  for (const kind of ["citation", "term"])
    test(`a first tap on a ${kind} shows its preview, a second follows the link`, async ({ page }) => {
      const mention = page.locator(`a.${kind}`).first();
      const address = page.url();
      await mention.tap();
      await expect(preview(page)).toBeVisible();
      expect(page.url()).toBe(address);
      await mention.tap();
      await expect(page).not.toHaveURL(address);
    });

  test("a preview that was closed by a tap elsewhere is shown again", async ({ page }) => {
    const mention = page.locator("a.citation").first();
    await mention.tap();
    await expect(preview(page)).toBeVisible();
    await page.locator("h1").tap();
    await expect(preview(page)).toHaveCount(0);
    await mention.tap();
    await expect(preview(page)).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  });
});
