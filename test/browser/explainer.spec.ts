import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";

test.beforeEach(async ({ page, kinds }) => {
  await page.goto(kinds.find(({ kind }) => kind === "explainer")!.address);
});

test("the contents follow the reader: the section that is read is marked", async ({ page }) => {
  const contents = page.locator(".contents");
  const headings = page.locator(".prose > h2[id]");
  for (const index of [0, (await headings.count()) - 1]) {
    const heading = headings.nth(index);
    await heading.evaluate((element) => {
      element.scrollIntoView({ behavior: "instant" });
    });
    const current = contents.locator("[aria-current]");
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAttribute("href", `#${(await heading.getAttribute("id"))!}`);
    await expect(current).toBeInViewport();
  }
});

/** Where paragraphs, the sources beside them and wide figures stand, in px of the page. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    };
    return {
      cited: [...document.querySelectorAll(".cited")].map((block) => ({
        text: box(block.firstElementChild!),
        cards: [...block.querySelectorAll(".cited-sources li")].filter((card) => card.checkVisibility()).map(box),
      })),
      prose: box(document.querySelector(".prose")!),
      wide: [...document.querySelectorAll(".prose > .wide")].map(box),
      frame: box(document.querySelector(".columns")!),
    };
  });

test("sources stand by the paragraph that cites them, cover nothing, and on a phone are below it", async ({ page }) => {
  const all = await page.locator(".cited-sources li").count();
  expect(all).toBeGreaterThan(1);
  for (const width of [1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const { cited, prose, wide, frame } = await placesOf(page);
    let last = 0;
    for (const { text, cards } of cited) {
      expect(cards[0]!.left, `${width} px`).toBeGreaterThan(text.right);
      // At the paragraph's own height, or right below those of the paragraph before.
      expect(cards[0]!.top).toBeLessThanOrEqual(Math.max(text.top + 10, last + 24));
      for (const card of cards) {
        expect(card.top).toBeGreaterThanOrEqual(last);
        expect(card.right).toBeLessThanOrEqual(frame.right + 1);
        for (const figure of wide) expect(card.bottom <= figure.top || card.top >= figure.bottom).toBe(true);
        last = card.bottom;
      }
    }
    expect(cited.flatMap(({ cards }) => cards)).toHaveLength(all);
    expect(last).toBeLessThanOrEqual(prose.bottom);
    expect(wide).toHaveLength(1);
    expect(Math.abs(wide[0]!.right - frame.right)).toBeLessThan(1);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  const { cited } = await placesOf(page);
  expect(cited.some(({ cards }) => cards.length > 0)).toBe(true);
  for (const { text, cards } of cited)
    for (const card of cards) expect(card.top).toBeGreaterThanOrEqual(text.bottom - 8);
});

test("on a narrow screen the contents are folded above the text, and lead into it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator(".contents")).toBeHidden();
  const folded = page.locator(".contents-folded");
  await expect(folded.locator("a").first()).toBeHidden();
  await folded.locator("summary").click();
  const link = folded.locator("a").last();
  await link.click();
  await expect(page.locator((await link.getAttribute("href"))!)).toBeInViewport();
});

test("a heading shows the link to itself to who points at it or comes by key", async ({ page }) => {
  const heading = page.locator(".prose > h2").first();
  const link = heading.locator(".heading-link");
  await expect(link).toHaveCSS("opacity", "0");
  await heading.hover();
  await expect(link).toHaveCSS("opacity", "1");
  await page.mouse.move(2, 2);
  await link.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(link).toHaveCSS("opacity", "1");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`#${(await heading.getAttribute("id"))!}$`));
});

test("it ends with what is not known and what to read next, and its sources folded", async ({ page }) => {
  await expect(page.locator(".not-known li").first()).toBeVisible();
  const last = page.locator(".read-next a").first();
  await expect(last).toBeVisible();
  const sources = page.locator(".sources");
  const order = await page
    .locator(".not-known, .read-next, .sources")
    .evaluateAll((parts) => parts.map((part) => part.getAttribute("class")));
  expect(order).toEqual(["not-known", "read-next", "sources"]);
  if ((await sources.locator("li").count()) > 5) await expect(sources.locator("li").first()).toBeHidden();
  await last.click();
  await expect(page.locator("h1.title-explainer")).toBeVisible();
});
