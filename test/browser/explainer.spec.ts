import { expect, test } from "../support/browser.ts";

test.beforeEach(async ({ page, kinds }) => {
  await page.goto(kinds.find(({ kind }) => kind === "explainer")!.address);
});

test("the contents follow the reader: the section that is read is marked, with its sources below it", async ({
  page,
}) => {
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
    const cited = await page.locator(`.prose > #${(await heading.getAttribute("id"))!} ~ p a.citation`).count();
    if (index > 0 && cited > 0)
      await expect(contents.locator("[aria-current] + .section-sources li").first()).toBeVisible();
  }
  await expect(contents.locator(".section-sources:visible")).toHaveCount(
    await contents.locator("[aria-current] + .section-sources").count(),
  );
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
