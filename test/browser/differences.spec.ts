import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { VisitedPage } from "../support/page-kinds.ts";
import { expect, test } from "../support/browser.ts";

const open = async (page: Page, kinds: readonly VisitedPage[]) => {
  await page.goto(kinds.find(({ kind }) => kind === "dataset")!.address);
  const all = page.locator(".differences");
  expect(await all.count()).toBeGreaterThan(0);
  return all;
};

test("what changed between editions unfolds, scrolls by keyboard and keeps the names in sight", async ({
  page,
  kinds,
}) => {
  await page.setViewportSize({ width: 280, height: 700 });
  const differences = (await open(page, kinds)).first();
  await expect(differences.locator("table")).toBeHidden();
  await differences.locator("summary").click();
  const region = differences.getByRole("region");
  await region.focus();
  const name = region.locator("tbody th").first();
  const before = (await name.boundingBox())!.x;
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect((await name.boundingBox())!.x).toBe(before);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`unfolded in ${colorScheme} colours, the differences have no fault that axe can see`, async ({
    page,
    kinds,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const summary of await (await open(page, kinds)).locator("summary").all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).include("#differences").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  });

test("a printed dataset shows every difference between its editions, all within the sheet", async ({ page, kinds }) => {
  const differences = await open(page, kinds);
  await page.emulateMedia({ media: "print" });
  // A sheet of A4 between its margins.
  await page.setViewportSize({ width: 718, height: 1000 });
  for (const table of await differences.locator("table").all()) {
    await expect(table.locator("td").last()).toBeVisible();
    const { x, width } = (await table.boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(718);
  }
});
