import type { Page } from "@playwright/test";
import type { VisitedPage } from "../support/page-kinds.ts";
import { axeFaults } from "../support/axe.ts";
import { expect, test } from "../support/browser.ts";
import { openAll } from "../support/details.ts";

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

test("unfolded, the differences have no fault that axe can see, in light colours and in dark", async ({
  page,
  kinds,
}) => {
  await open(page, kinds);
  await openAll(page, ".differences, .differences details");
  expect(await axeFaults(page, "#differences")).toEqual([]);
});

test("a printed dataset shows every difference between its editions, all within the sheet", async ({ page, kinds }) => {
  const differences = await open(page, kinds);
  await page.emulateMedia({ media: "print" });
  // A sheet of A4 between its margins.
  await page.setViewportSize({ width: 718, height: 1000 });
  const tables = differences.locator("table");
  await expect(differences.locator("table:visible")).toHaveCount(await tables.count());
  const places = await tables.evaluateAll((all) =>
    all.map((table) => {
      const cell = [...table.querySelectorAll("td")].at(-1)!;
      return {
        right: table.getBoundingClientRect().right,
        hasLastCell: cell.checkVisibility({ visibilityProperty: true }) && cell.clientWidth > 0,
      };
    }),
  );
  expect(places.filter(({ right, hasLastCell }) => right > 718 || !hasLastCell)).toEqual([]);
});
