import type { Page } from "@playwright/test";
import { expect, test } from "../../support/browser.ts";
import { readByKeys } from "../../support/keys.ts";

/** Names of the series in the order of the table, which is that of their ranks. */
const namesOf = (page: Page) => page.locator("figure [scope=row]").allTextContents();

const move = async (page: Page, name: "from" | "to", year: number) => {
  await page.locator(`[type=range][name=${name}]`).evaluate((slider: HTMLInputElement, year) => {
    slider.value = `${year}`;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  }, year);
};

test("figures of any size are marked where they lie when they are read", async ({ page }) => {
  await page.goto("charts/lines-any-size/");
  const values: Record<string, [string, number | null][]> = {
    Aster: [["12,345.6 %", 12345.6], ["61 %", 61], ["13 %", 13]], // prettier-ignore
    Birch: [["\u221212,345.6 %", -12345.6], ["\u22122 %", -2], ["12 %", 12]], // prettier-ignore
    Clover: [["0.000000001 %", 1e-9], ["59.5 %", 59.5], ["12,345.6 %", 12345.6]], // prettier-ignore
    Dill: [["no figure", null], ["1,234.5 %", 1234.5], ["\u221212,345.6 %", -12345.6]], // prettier-ignore
  };
  await page.locator(".plots").focus();
  for (const [rank, name] of (await namesOf(page)).entries()) {
    const expected = values[name];
    await page.keyboard.press(rank === 0 ? "End" : "ArrowDown");
    await page.keyboard.press("Home");
    for (const [time, [words, value]] of (expected ?? []).entries()) {
      if (time > 0) await page.keyboard.press("ArrowRight");
      await expect(page.locator(".reading output")).toHaveText(`${name}, ${2019 + time}: ${words}`);
      if (value === null) continue;
      const at = await page.evaluate(() => {
        const top = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().top;
        // The mark is drawn around its place.
        return (
          parseFloat(document.querySelector<HTMLElement>(".reading i")!.style.top) + top("chart-figure") - top(".plot")
        );
      });
      // The axis runs from −15,000 at 316 px up to 15,000 at 12 px.
      expect(Math.abs(at - (316 - ((value + 15000) / 30000) * 304)), `${name} ${time}`).toBeLessThan(1.5);
    }
  }
});

test("figures of any size are ranked by what they are when another year is chosen", async ({ page }) => {
  await page.goto("charts/change-any-size/");
  const ranked = async () => {
    const names = await namesOf(page);
    const rows = await page.locator(".plot [data-series]").evaluateAll((marks) =>
      marks
        .map((mark) => ({
          series: Number((mark as SVGElement).dataset.series),
          y: new DOMMatrix(getComputedStyle(mark).transform).f,
          count: mark.querySelector(".count")!.textContent,
        }))
        .sort((a, b) => a.y - b.y),
    );
    return rows.map(({ series, count }) => `${names[series]} ${count}`);
  };
  const in2020 = ["Dill 1,234.5", "Aster 61", "Fern 60", "Clover 59.5", "Birch \u22122", "Elder no figure"];
  const in2019 = [
    "Aster 12,345.6",
    "Elder 13",
    "Clover 0.000000001",
    "Fern 0",
    "Birch \u221212,345.6",
    "Dill no figure",
  ];
  await move(page, "to", 2020);
  await expect.poll(ranked).toEqual(in2020);
  await move(page, "to", 2019);
  await expect.poll(ranked).toEqual(in2019);
});

test("figures of any size have the colour of what they are when another year is chosen", async ({ page }) => {
  await page.goto("charts/map-any-size/");
  const coloured = async () => {
    const names = await namesOf(page);
    const marks = await page
      .locator(".plot [data-series]")
      .evaluateAll((all) =>
        all.map((mark) => [Number((mark as SVGElement).dataset.series), mark.classList[0]] as const),
      );
    return Object.fromEntries<string | undefined>(marks.map(([series, colour]) => [names[series]!, colour]));
  };
  await move(page, "to", 2019);
  expect(await coloured()).toEqual({
    Aster: "cell-5",
    Birch: "cell-0",
    Clover: "cell-2",
    Dill: "to-missing",
    Elder: "cell-2",
    Fern: "cell-2",
  });
  await expect(page.locator("[data-role=step-cell-5]")).toHaveText("Aster (1)");
  await expect(page.locator("[data-role=step-to-missing]")).toHaveText("Dill (1)");
  await move(page, "to", 2020);
  expect(await coloured()).toMatchObject({ Aster: "cell-4", Clover: "cell-3", Fern: "cell-4", Elder: "to-missing" });
});

test("figures of any key are picked by it, from a list and from the address", async ({ page }) => {
  const picked = () =>
    page
      .locator("[name=highlight]:checked")
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value).sort());
  for (const [written, expected] of [
    ["r3,north", ["r3,north"]],
    ["r3%2Cnorth", ["r3,north"]],
    ["constructor,__proto__", ["__proto__", "constructor"]],
    ["constructor%2C__proto__", ["__proto__", "constructor"]],
    [encodeURIComponent('a"b<i>'), ['a"b<i>']],
    ["toString,%E0%A4,,nothing", []],
  ] as const) {
    await page.goto(`charts/lines-any-key/?highlight=${written}`);
    expect(await picked(), written).toEqual(expected);
  }
  // What is chosen comes back from the address, whatever its letters.
  await page.goto("charts/lines-any-key/");
  await page.getByRole("button", { name: "Highlight" }).click();
  const labels = await page.locator(".picks label").allTextContents();
  expect(labels.map((label) => label.trim())).toEqual(await namesOf(page));
  for (const label of ["Korea, Republic of", "So “called” <i>", "With a blank", "A long one"])
    await page.getByLabel(label, { exact: true }).check();
  const all = ["r3,north", 'a"b<i>', "a b%2C#", "k".repeat(300)].sort();
  expect(await picked()).toEqual(all);
  await page.reload();
  expect(await picked()).toEqual(all);
});

test("figures of any year are reached by a slider, which passes over the years between", async ({ page }) => {
  await page.goto("charts/change-any-key/?from=1200&to=1999");
  const value = (name: string) => page.locator(`[type=range][name=${name}]`).inputValue();
  // The figures lack 1999, so that the published year stays.
  expect([await value("from"), await value("to")]).toEqual(["1200", "2023"]);
  const from = page.locator("[type=range][name=from]");
  await from.focus();
  await from.press("ArrowRight");
  expect(await value("from")).toBe("2000");
  await from.press("ArrowLeft");
  await from.press("ArrowLeft");
  expect(await value("from")).toBe("-43");
  await expect(page.locator("[data-role=from]").first()).toHaveText("\u221243");
  expect(new URL(page.url()).searchParams.get("from")).toBeNull();
  await page.locator(".plots").focus();
  const texts = await readByKeys(page, "chart-figure .reading output", ["Home", "ArrowRight", "End"]);
  expect(texts.map((text) => text.split(": ")[0])).toEqual([
    "A long one, \u221243",
    "A long one, 1200",
    "A long one, 2023",
  ]);
});
