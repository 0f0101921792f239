import { expect, test } from "../../support/browser.ts";

test("assistive technology reads 371 figures and one gap in the chart of every ally", async ({ page }) => {
  await page.goto("charts/defence-share-by-ally/");
  await page.locator("figure .values > summary").click();
  const cells = (await page.locator("figure table").ariaSnapshot()).match(/^\s*- cell\b.*/gm)!;
  expect(cells).toHaveLength(372);
  expect(cells.filter((cell) => /- cell "\d\.\d\d"/.test(cell))).toHaveLength(371);
  expect(cells.filter((cell) => cell.includes("no figure"))).toHaveLength(1);
});

test("arrow keys read 371 figures and one gap in the chart of every ally", async ({ page }) => {
  await page.goto("charts/defence-share-by-ally/");
  await page.locator(".plots").focus();
  const texts = new Set<string>();
  await page.keyboard.press("Home");
  for (let row = 0; row < 31; row++) {
    if (row > 0) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    for (let year = 0; year < 12; year++) {
      if (year > 0) await page.keyboard.press("ArrowRight");
      texts.add((await page.locator("chart-figure").getByRole("status").textContent())!);
    }
  }
  expect(texts.size).toBe(372);
  expect([...texts].filter((text) => /: \d\.\d\d %$/.test(text))).toHaveLength(371);
  expect([...texts].filter((text) => text.includes("no figure"))).toEqual(["Germany, 2025\u00a0(estimate): no figure"]);
  expect([...texts]).toContain("Poland, 2025\u00a0(estimate): 4.48 %");
});
