import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { readByKeys, type Key } from "../support/keys.ts";
import type { VisitedPage } from "../support/page-kinds.ts";

const chartsOf = (kinds: readonly VisitedPage[]) =>
  kinds.filter(({ kind }) => kind.startsWith("chart ")).map(({ address }) => address);

const READING = "chart-figure .reading output";
const reading = (page: Page) => page.locator(READING);

/** The texts of a table: heads, and the cells of each row of each body. */
const tableOf = (page: Page) =>
  page.locator("figure .values table").evaluate((table: HTMLTableElement) => {
    const texts = ({ cells }: HTMLTableRowElement) => [...cells].map(({ textContent }) => textContent.trim());
    return {
      isSeries: document.querySelector(".picks") !== null,
      heads: texts(table.rows[0]!),
      bodies: [...table.tBodies].map((body) => [...body.rows].map(texts).filter(({ length }) => length > 1)),
    };
  });

test("arrow keys read every value of every chart, name, time, figure and marks, as its table has it", async ({
  page,
  kinds,
}) => {
  test.setTimeout(240_000);
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const { isSeries, heads, bodies } = await tableOf(page);
    const unit = await page.locator("chart-figure").getAttribute("data-unit");
    // Of editions set beside each other, the one that is shown is read.
    const shown = await page.locator(".plot").evaluateAll((plots) => plots.findIndex(({ clientWidth }) => clientWidth));
    const rows = isSeries ? bodies[0]! : bodies[bodies.length > 1 ? shown : 0]!;
    // Where keys move a year, a few rows show that they do.
    const walked = isSeries && (await page.locator("[type=range]").count()) > 0 ? rows.slice(0, 3) : rows;
    const walk: { key: Key; says?: (text: string) => boolean }[] = walked.flatMap((row, rank) => {
      // The first key of all shows the first series; each further row is one below.
      const first: Key = rank === 0 ? "End" : "ArrowDown";
      if (!isSeries) {
        const says = (text: string) => row.every((cell) => text.includes(cell));
        return rank === 0 ? [{ key: first }, { key: "Home", says }] : [{ key: first, says }];
      }
      const cells = row.slice(1).map((cell, time) => ({
        key: time === 0 ? ("Home" as const) : ("ArrowRight" as const),
        // The unit, which the caption of the table says, stands behind the number.
        says: (text: string) => text.replace(` ${unit}`, "").startsWith(`${row[0]}, ${heads[time + 1]}: ${cell}`),
      }));
      return [{ key: first }, ...cells];
    });
    await page.locator(".plots").focus();
    const texts = await readByKeys(
      page,
      READING,
      walk.map(({ key }) => key),
    );
    expect(texts).toHaveLength(walk.length);
    const wrong = walk.flatMap(({ says }, step) => (says?.(texts[step]!) === false ? [`${step}: ${texts[step]}`] : []));
    expect(wrong, address).toEqual([]);
    expect(walk.filter(({ says }) => says).length, address).toBeGreaterThan(0);
  }
});

test("a chart is one Tab stop besides its controls and its table, and an application only where its script runs", async ({
  page,
  kinds,
}) => {
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const area = page.locator(".plots");
    await expect(area, address).toHaveRole("application");
    expect(await area.locator("[tabindex], a, button, input").count()).toBe(0);
    await area.focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest(".plots"))).toBeNull();
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
    for (const event of ["pointermove", "pointerdown"]) {
      await page.goto(address);
      const plot = page.locator(".plot:visible").first();
      const shape = plot.locator("[data-series]").first();
      // On a map only a country has a value.
      const target = (await plot.getAttribute("data-steps")) ? shape : plot;
      const box = (await target.boundingBox())!;
      const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
      await target.dispatchEvent(event, {
        ...at,
        bubbles: true,
        pointerType: event === "pointerdown" ? "touch" : "mouse",
      });
      await expect(reading(page), `${address} ${event}`).not.toHaveText("");
      await expect(page.locator(".reading")).not.toHaveCSS("opacity", "0");
    }
    await page.locator(".plots").dispatchEvent("mouseleave");
    await expect(page.locator(".reading")).toHaveCSS("opacity", "0");
  }
});

test("series are picked by name, kept in the address, and let go by a reset", async ({ page, kinds }) => {
  let picked = 0;
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const boxes = page.locator(".picks input");
    if ((await boxes.count()) < 3) continue;
    picked++;
    const plain = page.url();
    await page.locator(".pick > summary").click();
    const names = await page.locator(".picks label").allTextContents();
    await page.getByLabel(names[1]!.trim(), { exact: true }).check();
    await page.getByLabel(names[2]!.trim(), { exact: true }).check();
    const ids = await boxes.evaluateAll((all: HTMLInputElement[]) => all.slice(1, 3).map(({ value }) => value));
    await expect(page).toHaveURL((url) => url.searchParams.get("highlight") === ids.join());
    await page.reload();
    await expect(page.locator(".picks :checked")).toHaveCount(2);
    const marks = page.locator(`.plots [data-series="1"].picked`);
    expect(await marks.count(), address).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page).toHaveURL(plain);
    await expect(page.locator(".picked")).toHaveCount(0);
  }
  expect(picked).toBeGreaterThan(0);
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
    const { heads, bodies } = await tableOf(page);
    const first = await slider.getAttribute("min");
    const marks = () =>
      page.locator(".plots [data-series]").evaluateAll((all) => all.map((mark) => mark.outerHTML).join());
    const before = await marks();
    await slider.fill(first!);
    expect(await marks(), address).not.toBe(before);
    await expect(page).toHaveURL(new RegExp(`to=${first}`));
    for (const role of await page.locator("[data-role=to]").all()) await expect(role).toHaveText(heads[1]!);
    const steps = (await page.locator(".plot").getAttribute("data-steps"))?.split(" ").map(Number);
    if (steps) {
      const shapes = await page
        .locator(".plots [data-series]")
        .evaluateAll((all) => all.map((shape) => [shape.getAttribute("data-series")!, shape.getAttribute("class")!]));
      for (const [series, [, figure]] of bodies[0]!.entries()) {
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
        .map((series) => Number.parseFloat(bodies[0]![series]![1]!))
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

test("an edition in the address is the one that is shown", async ({ page, kinds }) => {
  let pinned = 0;
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const links = await page
      .locator(".editions a:not([aria-current])")
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname));
    const radios = await page
      .locator(".editions input")
      .evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value));
    for (const path of links) {
      pinned++;
      const edition = path.split("/").at(-2)!;
      await page.goto(`${address}?edition=${edition}&view=table`);
      await expect(page).toHaveURL(new RegExp(`/${edition}/\\?.*view=table`));
      await expect(page.locator(".editions [aria-current]")).toHaveCount(1);
    }
    for (const edition of radios) {
      pinned++;
      await page.goto(`${address}?edition=${edition}`);
      await expect(page.locator(`.editions [value="${edition}"]`)).toBeChecked();
      await expect(page.locator(".plot:visible")).toHaveCount(1);
    }
  }
  expect(pinned).toBeGreaterThan(0);
});

test("what the address says wrongly leaves the chart as it is published", async ({ page, kinds }) => {
  const wrong = "?highlight=%22%5D,nobody&from=abc&to=99999&view=%3Cb%3E&theme=pink&accent=zzz&lang=xx&edition=../../";
  for (const address of chartsOf(kinds)) {
    // Everything that is drawn: what it says, in which colours, and where it stands in px.
    const figure = () =>
      page.locator("chart-figure").evaluate((element) =>
        [...element.querySelectorAll(".plots *, .legend *")]
          .filter((mark) => mark.getClientRects()[0])
          .map((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect();
            const { fill, stroke } = getComputedStyle(mark);
            const text = mark.children.length > 0 ? "" : mark.textContent;
            return { what: `${mark.tagName} ${text} ${fill} ${stroke}`, places: [x, y, width, height] };
          }),
      );
    const state = () =>
      page
        .locator("form.choices")
        .evaluate((form: HTMLFormElement) => new URLSearchParams(new FormData(form) as never).toString());
    await page.goto(address);
    const [plain, chosen] = [await figure(), await state()];
    await page.goto(`${address}${wrong}`);
    expect(await state(), address).toBe(chosen);
    const drawn = await figure();
    expect(
      drawn.map(({ what }) => what),
      address,
    ).toEqual(plain.map(({ what }) => what));
    // Places that the layout rounds may move by a part of a pixel.
    const moved = drawn.filter(({ places }, index) =>
      places.some((place, side) => Math.abs(place - plain[index]!.places[side]!) > 1),
    );
    expect(moved, address).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.style.cssText)).toBe("");
  }
});

test("the address chooses the colours, and an accent that cannot be read is mended", async ({ page, kinds }) => {
  const address = chartsOf(kinds)[0]!;
  const colours = (theme: string, accent: string) =>
    page.goto(`${address}?theme=${theme}&accent=${accent}`).then(() =>
      page.evaluate(() => {
        const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
        const luminanceOf = (colour: string) => {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
            const share = channel / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          }) as [number, number, number];
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [a, b] = [
          getComputedStyle(document.querySelector("main a")!).color,
          getComputedStyle(document.documentElement).backgroundColor,
        ].map(luminanceOf) as [number, number];
        return { contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), paper: b };
      }),
    );
  for (const accent of ["ffff00", "ffffff", "000000", "00ff88", "2244ff", "ff0000"])
    for (const theme of ["light", "dark"]) {
      const { contrast, paper } = await colours(theme, accent);
      expect(contrast, `${accent} ${theme}`).toBeGreaterThanOrEqual(4.5);
      expect(paper < 0.2).toBe(theme === "dark");
    }
});

test("without scripts nothing asks to be used that does nothing", async ({ browser, kinds, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL! });
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    await expect(page.locator(".controls")).toBeHidden();
    await expect(page.locator("copy-button").first()).toBeHidden();
    await expect(page.locator("[role=application]")).toHaveCount(0);
  }
  await page.close();
});
