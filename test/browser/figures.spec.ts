import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { readByKeys, type Key } from "../support/keys.ts";
import type { VisitedPage } from "../support/page-kinds.ts";

const chartsOf = (kinds: readonly VisitedPage[]) =>
  kinds.filter(({ kind }) => kind.startsWith("chart ")).map(({ address }) => address);

const READING = "chart-figure .reading output";
const reading = (page: Page) => page.locator(READING);

/** What a figure is read from: the names, times and sentences of its attributes, and the cells of its table. */
const figureOf = (page: Page) =>
  page.locator("chart-figure").evaluate((figure: HTMLElement) => ({
    sentences: figure.dataset.said?.split("\n"),
    times: figure.dataset.times?.split(" ") ?? [],
    unit: figure.dataset.unit ?? "",
    rows: [...figure.querySelectorAll<HTMLTableRowElement>("tbody tr")]
      .map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim()))
      .filter(({ length }) => length > 1),
    heads: [...figure.querySelectorAll("thead th")].map(({ textContent }) => textContent),
  }));

/** What is said of a cell: its number with the unit, and `estimate` where cell or head have that mark. */
const saidOf = (cell: string, head: string, unit: string): string => {
  if (/^\D*$/.test(cell)) return cell;
  const isEstimate = `${head} ${cell}`.includes("(estimate)");
  return `${cell.replace("\u00a0(estimate)", "")}${unit}${isEstimate ? ", estimate" : ""}`;
};

test("arrow keys read every value of every chart in a sentence, with the figure and the marks of its table", async ({
  page,
  kinds,
}) => {
  test.setTimeout(240_000);
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
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
    await page.locator(".plots").focus();
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

test("what is read is said beside its mark, within the figure, and covers no value on the plot", async ({
  page,
  kinds,
}) => {
  for (const width of [360, 1000]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of chartsOf(kinds)) {
      await page.goto(address);
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

test("on a phone the plot of every chart begins in the first screen", async ({ page, kinds }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const { y } = (await page.locator(".plot").first().boundingBox())!;
    expect(y, address).toBeLessThan(740 - 150);
    // What is chosen stands below what it changes.
    expect((await page.locator(".choices").boundingBox())!.y, address).toBeGreaterThan(y);
  }
});

test("files, citation and code are folded side by side, and open by keyboard", async ({ page, kinds }) => {
  await page.goto(chartsOf(kinds)[0]!);
  const parts = page.locator(".figure-files summary");
  const places = await parts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
  expect(places).toHaveLength(3);
  expect(new Set(places).size).toBe(1);
  await expect(page.locator(".figure-files pre").first()).toBeHidden();
  await parts.nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#citation")).toBeVisible();
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

test("an edition in the address is the one that is shown", async ({ page, kinds }) => {
  let pinned = 0;
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const links = await page
      .locator(".editions a:not([aria-current])")
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname));
    for (const path of links) {
      pinned++;
      const edition = path.split("/").at(-2)!;
      await page.goto(`${address}?edition=${edition}&view=table`);
      await expect(page).toHaveURL(new RegExp(`/${edition}/\\?.*view=table`));
      await expect(page.locator(".editions [aria-current]")).toHaveCount(1);
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
        .locator("form.controls")
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
