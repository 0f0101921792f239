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
    // Words that no filter has are ignored.
    await page.goto(`${address}?topic=nothing&kind=&colour=red`);
    await expect(shown(page)).toHaveCount(await records(page).count());
    await expect(select(page, "topic")).toHaveValue("");
  });

for (const address of ["timeline/", "claims/"]) {
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
    // What is left is the form, the tally, the way to the comparison, the dates, the files, and links to what fits and to the articles it stands in.
    const links = await page
      .locator(
        "main a:visible:not(.shares a, .mark, .event, .dates a, [data-day], [href$='/compare/'], [download], [href$='.json'], [href$='.trig'])",
      )
      .count();
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

test("the tally of claims filters them in place, and says which part is shown", async ({ page }) => {
  await page.goto("claims/");
  const all = await records(page).count();
  const part = page.locator(".shares li a").first();
  const count = Number(await part.locator("b").innerText());
  expect(count).toBeLessThan(all);
  await part.click();
  await expect(shown(page)).toHaveCount(count);
  await expect(part).toHaveAttribute("aria-current", "true");
  expect(search(page)).toBe(await part.getAttribute("href"));
  // The bar above the words does the same.
  await page.locator(".shares svg a:has(rect:not([width='0']))").last().click();
  await expect(shown(page)).toHaveCount(
    Number(await page.locator(".shares li:visible a").last().locator("b").innerText()),
  );
  await page.goBack();
  await page.goBack();
  await expect(shown(page)).toHaveCount(all);
});

test("every part of the tally has as many claims as it says, and together they are all", async ({ page }) => {
  await page.goto("claims/");
  const parts = await page.locator(".shares li a").evaluateAll((links) =>
    links.map((link) => ({
      word: link.getAttribute("href")!.slice(8),
      count: Number(link.firstElementChild!.textContent),
    })),
  );
  for (const { word, count } of parts)
    expect(await page.locator(`main li[data-status~="${word}"]`).count(), word).toBe(count);
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(await records(page).count());

  // Each square is a link to a claim that says how it stands.
  const squares = page.locator(".claim-squares a");
  expect(await squares.count()).toBe(await records(page).count());
  const square = squares.first();
  const title = await square.getAttribute("aria-label");
  const { width, height } = (await square.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await page.getByRole("link", { name: title!, exact: true }).click();
  const [statement] = title!.split(/: (?=[A-Z][a-z ]+$)/);
  await expect(page.locator("h1")).toContainText(statement!);
});

test("who asks for forecasts gets their scores first, open; who asks for other claims gets none", async ({ page }) => {
  const scores = page.locator("#forecasts");
  const first = page.locator("main li[data-kind]:visible").first();
  const isAbove = async () => (await scores.boundingBox())!.y < (await first.boundingBox())!.y;
  await page.goto("claims/");
  expect(await isAbove()).toBe(false);
  await expect(scores.locator("table").first()).toBeHidden();
  await page.goto("claims/?kind=forecast");
  await expect(scores.locator("table").first()).toBeVisible();
  expect(await isAbove()).toBe(true);
  await select(page, "kind").selectOption("fact");
  await expect(scores).toBeHidden();
});

test("on a phone filters are folded, and the first claim stands in the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("claims/");
  await expect(select(page, "status")).toBeHidden();
  const title = await records(page).first().locator("a").boundingBox();
  expect(title!.y + title!.height).toBeLessThan(740);
  await page.locator("record-filter summary").click();
  await expect(select(page, "status")).toBeVisible();
});
