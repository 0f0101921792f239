import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { figureOf } from "../support/figure.ts";
import { chartsOf } from "../support/page-kinds.ts";

/** What a figure is called, with what is said of it: heading, words below, text alternative, and names of its parts. */
const wordsOf = (page: Page) =>
  page.evaluate(() => ({
    headings: [...document.querySelectorAll("main h1, chart-figure .figure-title")].map(({ textContent }) =>
      textContent.trim(),
    ),
    subtitle: document.querySelector(".figure-subtitle")!.textContent.trim(),
    alt: document.querySelector(".plots [role=img]")!.getAttribute("aria-label")!,
    area: document.querySelector(".plots")!.getAttribute("aria-label")!,
  }));

test("series are picked by name: marks, address, headline and words follow, and a reset lets go of them", async ({
  page,
  kinds,
}) => {
  let picked = 0;
  for (const address of chartsOf(kinds)) {
    await page.goto(`${address}#sources`);
    const boxes = page.locator(".picks input");
    if ((await boxes.count()) < 3) continue;
    picked++;
    const plain = page.url();
    const published = await wordsOf(page);
    const subject = await page.locator("chart-figure").getAttribute("data-subject");
    const button = page.getByRole("button", { name: "Highlight" });
    const reset = page.getByRole("button", { name: "Reset" });
    await expect(reset).toBeHidden();
    await button.click();
    const names = (await page.locator(".picks label").allTextContents()).map((name) => name.trim());
    await page.getByLabel(names[1]!, { exact: true }).check();
    await page.getByLabel(names[2]!, { exact: true }).check();
    const ids = await boxes.evaluateAll((all: HTMLInputElement[]) => all.slice(1, 3).map(({ value }) => value));
    const isKept = (url: URL) => url.searchParams.get("highlight") === ids.join() && url.hash === "#sources";
    await expect(page).toHaveURL(isKept);
    await page.reload();
    await expect(page.locator(".picks :checked")).toHaveCount(2);
    const marks = page.locator(`.plots [data-series="1"].picked`);
    expect(await marks.count(), address).toBeGreaterThan(0);
    // One headline, which says nothing of a finding that is no longer what is shown.
    const chosen = await wordsOf(page);
    expect(chosen.headings, address).toEqual([subject]);
    for (const name of [names[1]!, names[2]!]) expect(chosen.subtitle).toContain(`${name}, `);
    expect(chosen.alt).toBe(`${subject}. ${chosen.subtitle}`);
    expect(chosen.area).toBe(published.area);
    await reset.click();
    await expect(page).toHaveURL(plain);
    await expect(page.locator(".picked")).toHaveCount(0);
    await expect(reset).toBeHidden();
    expect(await wordsOf(page)).toEqual(published);
  }
  expect(picked).toBeGreaterThan(0);
});

test("the list of series closes by Escape, which leads back to its button, and by a click outside", async ({
  page,
  kinds,
}) => {
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const button = page.getByRole("button", { name: "Highlight" });
    if ((await button.count()) === 0) continue;
    const list = page.locator(".picks");
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(list).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(list.locator("input").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await expect(list).toBeVisible();
    const [of, at] = [(await button.boundingBox())!, (await list.boundingBox())!];
    // Beside its button, not somewhere on the page.
    expect(Math.min(Math.abs(at.y - of.y - of.height), Math.abs(of.y - at.y - at.height)), address).toBeLessThan(30);
    await page.mouse.click(5, 5);
    await expect(list).toBeHidden();
    return;
  }
  throw new Error("no chart has series to pick");
});

test("the table can stand alone, in the address too", async ({ page, kinds }) => {
  for (const address of chartsOf(kinds).slice(0, 3)) {
    await page.goto(address);
    await page.getByLabel("Table only").check();
    await expect(page).toHaveURL(/view=table/);
    await page.reload();
    await expect(page.locator(".plots")).toBeHidden();
    await expect(page.locator("figure .values td").first()).toBeVisible();
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page.locator(".plots")).toBeVisible();
  }
});

test("years are moved by slider: the marks, the legend and the address follow", async ({ page, kinds }) => {
  let moved = 0;
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const slider = page.locator("[type=range][name=to]");
    if ((await slider.count()) === 0) continue;
    moved++;
    const { heads, rows } = await figureOf(page);
    const first = await slider.getAttribute("min");
    const marks = () =>
      page.locator(".plots [data-series]").evaluateAll((all) => all.map((mark) => mark.outerHTML).join());
    const before = await marks();
    await slider.fill(first!);
    expect(await marks(), address).not.toBe(before);
    await expect(page).toHaveURL(new RegExp(`to=${first}`));
    const subject = (await page.locator("chart-figure").getAttribute("data-subject"))!;
    await expect(page.locator("h1"), address).toHaveText(subject);
    expect((await wordsOf(page)).subtitle, address).toContain(first!.replace("-", "\u2212"));
    for (const role of await page.locator("[data-role=to]").all()) await expect(role).toHaveText(heads[1]!);
    const steps = (await page.locator(".plot").getAttribute("data-steps"))?.split(" ").map(Number);
    if (steps) {
      const shapes = await page
        .locator(".plots [data-series]")
        .evaluateAll((all) => all.map((shape) => [shape.getAttribute("data-series")!, shape.getAttribute("class")!]));
      for (const [series, [, figure]] of rows.entries()) {
        const value = Number.parseFloat(figure!);
        const wanted = Number.isNaN(value)
          ? /missing/
          : new RegExp(`cell-${steps.filter((step) => step <= value).length}`);
        for (const [, colour] of shapes.filter(([of]) => of === String(series)))
          expect(colour, address).toMatch(wanted);
      }
    } else {
      const ranked = await page
        .locator(".plots [data-series]")
        .evaluateAll((rows) =>
          rows
            .toSorted((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y)
            .map((row) => Number((row as SVGElement).dataset.series)),
        );
      const values = ranked
        .map((series) => Number.parseFloat(rows[series]![1]!))
        .filter((value) => !Number.isNaN(value));
      expect(values).toEqual(values.toSorted((a, b) => b - a));
    }
    await page.reload();
    await expect(slider).toHaveValue(first!);
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page).toHaveURL((url) => url.search === "");
  }
  expect(moved).toBeGreaterThan(0);
});
