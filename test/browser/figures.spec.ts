import { expect, test } from "../support/browser.ts";
import { chartsOf } from "../support/page-kinds.ts";

test("on a phone the plot of every chart begins in the first screen", async ({ page, kinds }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const { y } = (await page.locator(".plot").first().boundingBox())!;
    expect(y, address).toBeLessThan(740 - 150);
    // What is chosen stands below what it changes.
    expect((await page.locator(".choices").boundingBox())!.y, address).toBeGreaterThan(y);
  }
});

test("files, citation and code are folded side by side, and open by keyboard", async ({ page, kinds }) => {
  await page.goto(chartsOf(kinds)[0]!);
  const parts = page.locator(".figure-files summary");
  const places = await parts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
  expect(places).toHaveLength(3);
  expect(new Set(places).size).toBe(1);
  await expect(page.locator(".figure-files pre").first()).toBeHidden();
  await parts.nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#citation")).toBeVisible();
});

test("without scripts nothing asks to be used that does nothing", async ({ browser, kinds, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    await expect(page.locator(".controls")).toBeHidden();
    await expect(page.locator("copy-button").first()).toBeHidden();
    await expect(page.locator("[role=application]")).toHaveCount(0);
  }
  await page.close();
});
