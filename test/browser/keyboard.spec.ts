import { expect, test } from "../support/browser.ts";

test("the first Tab leads to a link that skips to the content", async ({ page }) => {
  await page.goto("claims/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest("main") !== null)).toBe(true);
});

test("what has the focus can be seen to have it", async ({ page, kinds }) => {
  for (const kind of ["front page", "timeline", "explainer", "search"]) {
    await page.goto(kinds.find((page) => page.kind === kind)!.address);
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(() => {
        const element = document.activeElement!;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { element: element.outerHTML.slice(0, 80), outlineStyle, width: Number.parseFloat(outlineWidth) };
      });
      if (focus.element.startsWith("<body")) break;
      expect(focus, focus.element).toMatchObject({ outlineStyle: "solid" });
      expect(focus.width).toBeGreaterThanOrEqual(2);
    }
  }
});

test("assistive technology reads one cell for each cell of a chart's table", async ({ page, kinds }) => {
  for (const { address } of kinds.filter(({ kind }) => kind.startsWith("chart "))) {
    await page.goto(address);
    await page.locator("figure .values > summary").click();
    const snapshot = await page.locator("figure table").ariaSnapshot();
    // A cell with a colon or quotation marks stands in quotes.
    expect(snapshot.match(/^\s*- '?cell\b/gm)).toHaveLength(await page.locator("figure td").count());
    expect(snapshot.match(/^\s*- (?:columnheader|rowheader)\b/gm)!.length).toBeGreaterThan(2);
  }
});
