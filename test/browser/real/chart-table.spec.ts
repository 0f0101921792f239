import { expect, test } from "../../support/browser.ts";
import { readByKeys, type Key } from "../../support/keys.ts";

const READING = "chart-figure .reading output";

test("assistive technology reads 371 figures and one gap in the chart of every ally", async ({ page }) => {
  await page.goto("charts/defence-share-by-ally/2025-08/");
  await page.locator("figure .values > summary").click();
  const cells = (await page.locator("figure table").ariaSnapshot()).match(/^\s*- cell\b.*/gm)!;
  expect(cells).toHaveLength(372);
  expect(cells.filter((cell) => /- cell "\d\.\d\d"/.test(cell))).toHaveLength(371);
  expect(cells.filter((cell) => cell.includes("no figure"))).toHaveLength(1);
});

test("arrow keys read 371 figures and one gap in the chart of every ally", async ({ page }) => {
  await page.goto("charts/defence-share-by-ally/2025-08/");
  await page.locator(".plots").focus();
  const years: Key[] = ["Home", ...Array<Key>(11).fill("ArrowRight")];
  const rows = Array.from({ length: 31 }, (_, row): Key[] => [row === 0 ? "Home" : "ArrowDown", ...years]);
  const read = await readByKeys(page, READING, rows.flat());
  // What the key says that leads to a row is no value of it yet.
  await expect(page.locator(READING)).toHaveRole("status");
  const texts = new Set(read.filter((_, step) => step % (1 + years.length) > 0));
  expect(texts.size).toBe(372);
  expect([...texts].filter((text) => /: \d\.\d\d\u00a0%(?:, estimate)?$/.test(text))).toHaveLength(371);
  expect([...texts].filter((text) => text.includes("no figure"))).toEqual(["Germany, 2025: no figure"]);
  expect([...texts]).toContain("Poland, 2025: 4.48\u00a0%, estimate");
});
