import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { figureOf } from "../support/figure.ts";
import { readByKeys, type Key } from "../support/keys.ts";
import { chartsOf } from "../support/page-kinds.ts";

const READING = "chart-figure .reading output";
const reading = (page: Page) => page.locator(READING);

/** What is said of a cell: its number with the unit, and `estimate` where cell or head have that mark. */
const saidOf = (cell: string, head: string, unit: string): string => {
  if (/^\D*$/.test(cell)) return cell;
  const isEstimate = `${head} ${cell}`.includes("(estimate)");
  return `${cell.replace("\u00a0(estimate)", "")}${unit}${isEstimate ? ", estimate" : ""}`;
};

test("a chart is one Tab stop besides its controls and its table; arrow keys read every value there in a sentence, with the figure and the marks of its table", async ({
  page,
  kinds,
}) => {
  test.setTimeout(240_000);
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const area = page.locator(".plots");
    await expect(area, address).toHaveRole("application");
    expect(await area.locator("[tabindex], a, button, input").count()).toBe(0);
    await area.focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest(".plots"))).toBeNull();

    const { sentences, times, unit, rows, heads } = await figureOf(page);
    // Where keys move a year, a few rows show that they do.
    const walked = (await page.locator("[type=range]").count()) > 0 ? rows.slice(0, 3) : rows;
    // The first key of all reads the first series; each further row is one below.
    const walk: { key: Key; says?: string }[] = sentences
      ? sentences.map((says, rank) => ({ key: rank === 0 ? "Home" : "ArrowDown", says }))
      : walked.flatMap((row, rank) => [
          { key: rank === 0 ? "End" : "ArrowDown" },
          ...row.slice(1).map((cell, time) => ({
            key: time === 0 ? ("Home" as const) : ("ArrowRight" as const),
            says: `${row[0]}, ${times[time]!.replace("-", "\u2212")}: ${saidOf(cell, heads[time + 1]!, unit)}`,
          })),
        ]);
    await area.focus();
    const texts = await readByKeys(
      page,
      READING,
      walk.map(({ key }) => key),
    );
    expect(texts).toHaveLength(walk.length);
    const wrong = walk.flatMap(({ says }, step) => (says === undefined || says === texts[step] ? [] : [texts[step]]));
    expect(wrong, address).toEqual([]);
    expect(walk.filter(({ says }) => says).length, address).toBeGreaterThan(0);
    // A sentence, not the fields of a record.
    expect(
      texts.filter((text) => /: –|; /.test(text) && !text.endsWith(": –") && !sentences),
      address,
    ).toEqual([]);
  }
});

test("keys are heard only by the chart that has the focus", async ({ page, kinds }) => {
  await page.goto(chartsOf(kinds)[0]!);
  await page.keyboard.press("ArrowRight");
  await expect(reading(page)).toHaveText("");
  await page.locator(".plots").focus();
  await page.keyboard.press("ArrowRight");
  await expect(reading(page)).not.toHaveText("");
  await expect(reading(page)).toHaveRole("status");
  await page.keyboard.press("Escape");
  await expect(page.locator(".reading")).toHaveCSS("opacity", "0");
});

test("a pointer and a finger read the value that they are nearest to", async ({ page, kinds }) => {
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    for (const event of ["pointermove", "pointerdown"]) {
      const plot = page.locator(".plot:visible").first();
      const shape = plot.locator("[data-series]").first();
      // On a map only a country has a value.
      const target = (await plot.getAttribute("data-shapes")) !== null ? shape : plot;
      const box = (await target.boundingBox())!;
      const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
      await target.dispatchEvent(event, {
        ...at,
        bubbles: true,
        pointerType: event === "pointerdown" ? "touch" : "mouse",
      });
      await expect(reading(page), `${address} ${event}`).not.toHaveText("");
      await expect(page.locator(".reading")).not.toHaveCSS("opacity", "0");
      await page.locator(".plots").dispatchEvent("mouseleave");
      await expect(page.locator(".reading")).toHaveCSS("opacity", "0");
    }
  }
});

test("what is read is said beside its mark, within the figure, and covers no value on the plot", async ({
  page,
  kinds,
}) => {
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    for (const width of [360, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await page.locator(".plots").focus();
      for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowDown", "End", "ArrowDown"]) {
        await page.keyboard.press(key);
        // On a phone there may be no room beside a mark that no name of another series takes.
        const covered = await page.evaluate(
          (values) => {
            const words = document.querySelector(".reading output")!.getBoundingClientRect();
            const frame = document.querySelector("chart-figure")!.getBoundingClientRect();
            const mark = document.querySelector(".reading i")!.getBoundingClientRect();
            if (words.left < frame.left - 1 || words.right > frame.right + 1) return "sticks out";
            // The mark has a border of its own around the value.
            if (Math.max(mark.left - words.right, words.left - mark.right, mark.top - words.bottom) < 0)
              return "on its mark";
            return [...document.querySelectorAll(values)]
              .filter((text) => {
                const box = text.getBoundingClientRect();
                const isOver =
                  box.left < words.right && words.left < box.right && box.top < words.bottom && words.top < box.bottom;
                // Above its mark, where there is no room beside it, it may stand over the value of another row.
                const isOwn = box.top < mark.bottom && mark.top < box.bottom;
                return isOver && isOwn;
              })
              .map(({ textContent }) => textContent)
              .join();
          },
          width > 500 ? ".plot :is(.count, .name)" : ".plot .count",
        );
        expect(covered, `${address} at ${width} px, ${await reading(page).textContent()}`).toBe("");
      }
    }
  }
});
