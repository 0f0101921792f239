import { expect, test } from "../../support/browser.ts";

test("assistive technology reads 371 figures and one gap in the chart of every ally", async ({ page }) => {
  await page.goto("charts/defence-share-by-ally/");
  await page.locator("figure summary").click();
  const cells = (await page.locator("figure table").ariaSnapshot()).match(/^\s*- cell\b.*/gm)!;
  expect(cells).toHaveLength(372);
  expect(cells.filter((cell) => /- cell "\d\.\d\d"/.test(cell))).toHaveLength(371);
  expect(cells.filter((cell) => cell.includes("no figure"))).toHaveLength(1);
});
