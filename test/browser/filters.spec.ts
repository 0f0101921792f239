import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";

/** Pages with a filter, and facets of each. */
const pages = [
  { address: "timeline/", names: ["topic", "actor", "kind"] },
  { address: "claims/", names: ["status", "kind", "topic"] },
  { address: "charts/", names: ["topic", "form"] },
];

const records = (page: Page) => page.locator("main li:is([data-kind], [data-form])");
const shown = (page: Page) => page.locator("main li:is([data-kind], [data-form]):visible");
const select = (page: Page, name: string) => page.locator(`record-filter select[name=${name}]`);
const search = (page: Page) => new URL(page.url()).search;

/** The last word of a facet; there is at least one. */
const lastWord = async (page: Page, name: string) =>
  (await select(page, name).locator("option").last().getAttribute("value"))!;

for (const { address, names } of pages)
  test(`${address} is filtered by ${names.join(", by ")}, from the form and from the address`, async ({ page }) => {
    for (const name of names) {
      await page.goto(address);
      const all = await records(page).count();
      await expect(shown(page)).toHaveCount(all);
      const word = await lastWord(page, name);
      const fitting = await page.locator(`main li[data-${name}~="${word}"]`).count();
      expect(fitting).toBeGreaterThan(0);

      await select(page, name).selectOption(word);
      await expect(shown(page)).toHaveCount(fitting);
      await expect(page.locator("record-filter output")).toHaveText(`${fitting} of ${all} shown`);
      expect(search(page)).toBe(`?${name}=${word}`);

      await page.reload();
      await expect(select(page, name)).toHaveValue(word);
      await expect(shown(page)).toHaveCount(fitting);
    }
  });

for (const address of ["timeline/", "claims/"]) {
  test(`${address} ignores words in the address that no filter has`, async ({ page }) => {
    await page.goto(`${address}?topic=nothing&kind=&colour=red`);
    await expect(shown(page)).toHaveCount(await records(page).count());
    await expect(select(page, "topic")).toHaveValue("");
  });

  test(`${address} can be filtered by keyboard alone`, async ({ page }) => {
    await page.goto(address);
    const first = page.locator("record-filter select").first();
    for (
      let presses = 0;
      presses < 30 && !(await first.evaluate((element) => element === document.activeElement));
      presses++
    )
      await page.keyboard.press("Tab");
    await expect(first).toBeFocused();
    const label = (await first.locator("option").nth(1).innerText()).trim();
    await page.keyboard.type(label.slice(0, 4));
    await expect(first).not.toHaveValue("");
    await expect(page.locator("record-filter output")).not.toBeEmpty();
    expect(search(page)).toContain(`${await first.getAttribute("name")}=`);
  });

  test(`${address} goes back with the browser, and shows all again by its button`, async ({ page }) => {
    await page.goto(address);
    const all = await records(page).count();
    await select(page, "kind").selectOption(await lastWord(page, "kind"));
    await select(page, "topic").selectOption(await lastWord(page, "topic"));
    await page.goBack();
    await expect(select(page, "topic")).toHaveValue("");
    await expect(select(page, "kind")).not.toHaveValue("");
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(shown(page)).toHaveCount(all);
    expect(search(page)).toBe("");
  });

  test(`${address} hides a group that has nothing left, with all that stands in it`, async ({ page }) => {
    await page.goto(address);
    const before = await page.locator("main h2").count();
    const name = address === "timeline/" ? "actor" : "source";
    await select(page, name).selectOption(await lastWord(page, name));
    const groups = await shown(page).evaluateAll((items) => new Set(items.map((item) => item.closest("section"))).size);
    expect(groups).toBeLessThan(before);
    await expect(page.locator("main :is(section, h2):visible")).toHaveCount(2 * groups);
    // What is left is the form, and links to what fits and to the articles it stands in.
    const links = await page.locator("main a:visible").count();
    expect(links).toBeLessThanOrEqual((await shown(page).count()) + groups);
  });

  test(`${address} says when nothing fits`, async ({ page }) => {
    await page.goto(address);
    const words = async (name: string) =>
      select(page, name)
        .locator("option")
        .evaluateAll((options) => (options as HTMLOptionElement[]).map(({ value }) => value).filter(Boolean));
    for (const kind of await words("kind"))
      for (const topic of await words("topic")) {
        if ((await page.locator(`main li[data-kind~="${kind}"][data-topic~="${topic}"]`).count()) > 0) continue;
        await page.goto(`${address}?kind=${kind}&topic=${topic}`);
        await expect(page.locator("record-filter output")).toHaveText("Nothing fits these filters.");
        await expect(shown(page)).toHaveCount(0);
        return;
      }
  });
}
