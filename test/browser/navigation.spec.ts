import { expect, test } from "../support/browser.ts";

test.use({ javaScriptEnabled: false });

test("a phone has name, menu and search in one row, without script, and the menu leads to every section", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("glossary/");
  const header = page.locator(".site-header");
  expect((await header.boundingBox())!.height).toBeLessThanOrEqual(64);
  const menu = page.getByRole("button", { name: "Menu" });
  await expect(page.locator(".site-menu")).toBeHidden();
  await menu.click();
  const current = page.locator(".site-menu [aria-current=page]");
  await expect(current).toHaveText("Glossary");
  const { y, height } = (await header.boundingBox())!;
  const panel = (await page.locator(".site-menu").boundingBox())!;
  expect(panel.width).toBe(360);
  expect(Math.abs(panel.y - y - height)).toBeLessThanOrEqual(1);
  await page.keyboard.press("Escape");
  await expect(page.locator(".site-menu")).toBeHidden();
  await menu.click();
  await page.locator(".site-menu").getByRole("link", { name: "Who is who" }).click();
  await expect(page).toHaveURL(/actors\/$/);

  await expect(page.getByRole("searchbox")).toHaveCount(1);
  await page.getByRole("searchbox").click();
  expect((await page.getByRole("searchbox").boundingBox())!.width).toBeGreaterThan(300);
});

test("a wide window has the main sections in a bar, all others under “More”, and the box to search", async ({
  page,
  site,
}) => {
  await page.goto("glossary/");
  const header = page.locator(".site-header");
  expect((await header.boundingBox())!.height).toBeLessThanOrEqual(64);
  await expect(header.getByRole("link", { name: "Timeline" })).toBeVisible();
  await expect(header.getByRole("link", { name: "Glossary" })).toBeHidden();
  const more = page.getByRole("button", { name: "More" });
  await more.click();
  await expect(header.getByRole("link", { name: "Glossary" })).toBeVisible();
  // A press beside it closes the menu.
  await page.mouse.click(600, 700);
  await expect(header.getByRole("link", { name: "Glossary" })).toBeHidden();
  await page.getByRole("searchbox").fill(site.word);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/search/\\?q=${site.word}$`));
});
