import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";

const said = (page: Page) => page.locator("timeline-view output");
/** What is said of all the time, once that is drawn. */
const saidOfAll = async (page: Page) => {
  await expect(said(page)).toHaveText(/: (\d+) of \1$/);
  return said(page).innerText();
};
/** What the address says; Playwright hears of a change only later. */
const search = async (page: Page) => new URLSearchParams(await page.evaluate(() => location.search));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const tip = (page: Page) => page.locator("timeline-view .tip");
/** The drawing that is shown at the window's width. */
const lanes = (page: Page) => page.locator("timeline-view svg.lanes").filter({ visible: true });
/** How many of its marks are in sight, and have not been filtered out, once all have been moved. */
const inSight = async (page: Page) => {
  await expect(lanes(page)).not.toHaveClass(/moving/);
  return lanes(page).evaluate((svg) => {
    const { left, right } = svg.getBoundingClientRect();
    return [...svg.querySelectorAll<SVGAElement>(".event:not(.out)")].filter((mark) => {
      const moved = mark.transform.baseVal.consolidate()?.matrix.e ?? 0;
      const share = Number.parseFloat(mark.querySelector(".dot")!.getAttribute("cx")!) / 100;
      const x = left + share * (right - left) + moved;
      return x >= left && x <= right;
    }).length;
  });
};

test("each event has one mark, which names it with its date, and leads to its entry in the list", async ({ page }) => {
  await page.goto("timeline/");
  const marks = lanes(page).locator(".event");
  const named = await marks.evaluateAll((links) =>
    links.map((link) => {
      const [when, title] = link.querySelector("title")!.textContent.split(":\n");
      return { id: decodeURIComponent(link.getAttribute("href")!.slice(1)), when: when!, title: title! };
    }),
  );
  const entries = await page.locator("main li[data-kind]").evaluateAll((items) =>
    items.map((item) => ({
      id: item.id,
      when: item.querySelector(".date > :is(time, span)")!.textContent.trim(),
      title: item.querySelector("h3")!.textContent.trim(),
    })),
  );
  expect(named.map(({ id }) => id).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  for (const { id, when, title } of entries) {
    const mark = named.find((mark) => mark.id === id)!;
    expect(mark.title).toBe(title);
    expect(mark.when).toContain(when);
  }
  const last = marks.and(page.locator(":not(.long)")).last();
  await last.locator(".dot").hover();
  await expect(tip(page)).toBeVisible();
  const said = (await tip(page).innerText()).split("\n");
  await expect(last).toHaveAccessibleName(said.join(": "));
  await page.keyboard.press("Escape");
  await expect(tip(page)).toBeHidden();
  await last.locator(".dot").click();
  await expect(page.locator("li:target")).toBeInViewport();
});

test("the drawing is one stop of the Tab key; arrows lead through it in order of time", async ({ page }) => {
  await page.goto("timeline/");
  await page.locator(".zoom button:enabled").last().focus();
  await page.keyboard.press("Tab");
  const newest = await focused(page);
  await expect(tip(page)).toBeVisible();
  const places: number[] = [];
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press("ArrowLeft");
    places.push(
      await page.evaluate(() => Number.parseFloat(document.activeElement!.querySelector(".dot")!.getAttribute("cx")!)),
    );
  }
  expect(places).toEqual(places.toSorted((a, b) => b - a));
  expect(await focused(page)).not.toBe(newest);
  const lane = await page.evaluate(() => document.activeElement!.parentElement!.getAttribute("aria-label"));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  const other = await page.evaluate(() => document.activeElement!.parentElement!.getAttribute("aria-label"));
  expect([lane, other].every(Boolean)).toBe(true);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest("timeline-drawing"))).toBeNull();
});

test("keys of the page stay the page's, wherever the focus is", async ({ page }) => {
  await page.goto("timeline/");
  await lanes(page).locator(".event[tabindex='0']").focus();
  const taken = await page.evaluate(() => {
    const keys = ["PageDown", "PageUp", " ", "Home", "End", "Escape", "f", "Tab", "Enter"];
    const press = (key: string) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    return keys.filter((key) => !press(key));
  });
  expect(taken).toEqual([]);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Search the dossier" })).toBeFocused();
});

test("buttons and keys zoom and move; what is in sight is said, and stands in the address", async ({ page }) => {
  await page.goto("timeline/");
  const all = await page.locator("main li[data-kind]").count();
  await expect(said(page)).toHaveText(new RegExp(`: ${all} of ${all}$`));
  expect((await search(page)).size).toBe(0);
  const whole = await saidOfAll(page);

  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Later" }).click();
  expect([...(await search(page)).keys()]).toEqual(["from", "to"]);
  await expect(said(page)).toHaveText(new RegExp(`: ${await inSight(page)} of ${all}$`));
  const part = await said(page).innerText();
  expect(part).not.toBe(whole);
  await page.reload();
  await expect(said(page)).toHaveText(part);

  await lanes(page).locator(".event[tabindex='0']").focus();
  for (const key of ["+", "+", "-"]) await page.keyboard.press(key);
  await expect(tip(page)).toBeInViewport();
  await page.getByRole("button", { name: "Whole time" }).click();
  await expect(said(page)).toHaveText(whole);
  expect((await search(page)).size).toBe(0);
});

test("an address shows a part of the time, in words as large as before; what it does not mean shows all", async ({
  page,
}) => {
  await page.goto("timeline/?from=2023-01&to=2024-06");
  await expect(said(page)).toHaveText(/^Events from January 2023 to June 2024: /);
  const sizes = await lanes(page)
    .locator("text:visible")
    .evaluateAll((texts) =>
      texts.map(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text as SVGTextElement).getScreenCTM()!.a,
      ),
    );
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  for (const wrong of ["from=2024-13", "from=2024&to=2023", "from=soon", "to=9999"]) {
    await page.goto(`timeline/?${wrong}`);
    await expect(said(page)).toHaveText(/: (\d+) of \1$/);
  }
});

test("the wheel scrolls the page, and zooms with Ctrl or once the drawing has the focus", async ({ page }) => {
  await page.goto("timeline/");
  const whole = await saidOfAll(page);
  const box = (await lanes(page).boundingBox())!;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...middle);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(said(page)).toHaveText(whole);

  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: "instant" });
  });
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect(said(page)).not.toHaveText(whole);
  await page.getByRole("button", { name: "Whole time" }).click();

  await lanes(page).locator(".event[tabindex='0']").focus();
  const scrolled = await page.evaluate(() => scrollY);
  const now = (await lanes(page).boundingBox())!;
  await page.mouse.move(now.x + now.width / 2, now.y + now.height / 2);
  await page.mouse.wheel(0, -120);
  await expect(said(page)).not.toHaveText(whole);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test("a part of the strip is chosen by dragging, and the drawing is dragged along the time", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto("timeline/");
  const strip = (await page.locator(".time-strip").boundingBox())!;
  const drag = async (y: number, from: number, to: number) => {
    await page.mouse.move(strip.x + strip.width * from, y);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * to, y, { steps: 4 });
    await page.mouse.up();
  };
  await drag(strip.y + 10, 0.5, 0.7);
  const chosen = { from: (await search(page)).get("from")!, to: (await search(page)).get("to")! };
  expect(chosen.from < chosen.to).toBe(true);
  await expect(page.locator(".time-strip .selection")).toBeVisible();
  const box = (await lanes(page).boundingBox())!;
  await drag(box.y + box.height - 3, 0.3, 0.6);
  expect((await search(page)).get("from")! < chosen.from).toBe(true);
  expect((await search(page)).get("to")! < chosen.to).toBe(true);
});

test("two fingers zoom, and one scrolls the page", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 900, height: 700 },
    baseURL: baseURL!,
  });
  const page = await context.newPage();
  await page.goto("timeline/");
  const whole = await saidOfAll(page);
  const box = (await lanes(page).boundingBox())!;
  const client = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: xs.map((x, id) => ({ x: box.x + x, y: box.y + 60, id })),
    });
  await touch("touchStart", 200);
  await touch("touchMove", 260);
  await touch("touchEnd");
  await expect(said(page)).toHaveText(whole);
  await touch("touchStart", 200, 300);
  await touch("touchMove", 150, 350);
  await touch("touchMove", 100, 400);
  await touch("touchEnd");
  await expect(said(page)).not.toHaveText(whole);
  await context.close();
});

test("what is filtered out of the list leaves the drawing too", async ({ page }) => {
  await page.goto("timeline/");
  const select = page.locator("record-filter select[name=kind]");
  await select.selectOption(await select.locator("option").last().getAttribute("value"));
  const left = await page.locator("main li[data-kind]:visible").count();
  await expect(page.locator("record-filter output")).toHaveText(new RegExp(`^${left} of `));
  expect(await inSight(page)).toBe(left);
  await expect(said(page)).toHaveText(new RegExp(`: ${left} of `));
  await page.getByRole("button", { name: "Zoom in" }).click();
  expect((await search(page)).get("kind")).not.toBeNull();
  await page.getByRole("button", { name: "Show all" }).click();
  expect((await search(page)).get("from")).not.toBeNull();
});

test("on a phone an upright timeline stays beside the list, and its years lead into it; filters are folded", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("timeline/");
  await expect(lanes(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeHidden();
  await expect(page.locator("record-filter select").first()).toBeHidden();
  await expect(page.locator("record-filter output")).toBeVisible();
  const years = page.getByRole("navigation", { name: "Years" }).getByRole("link");
  expect(await years.count()).toBeGreaterThan(2);
  const tops: number[] = [];
  for (const year of await years.all()) {
    const { y, height } = (await year.boundingBox())!;
    expect(Math.round(height)).toBeGreaterThanOrEqual(24);
    tops.push(y);
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  const last = years.last();
  const text = (await last.textContent())!.trim();
  await last.click();
  await expect(page.locator(":target")).toHaveText(text);
  await expect(page.locator(":target")).toBeInViewport();
  await expect(last).toBeInViewport();
  await page.getByText("Filter", { exact: true }).click();
  await expect(page.locator("record-filter select").first()).toBeVisible();

  // Turned, and back before all is drawn, and turned again.
  for (const width of [1280, 360, 1280]) await page.setViewportSize({ width, height: 740 });
  await expect(said(page)).toHaveText(/: (\d+) of \1$/);
  expect(await lanes(page).locator(".tick").count()).toBeGreaterThan(2);
});

test("an event's page leads to the one before and the one after, and marks its own place", async ({ page }) => {
  await page.goto("timeline/");
  await page.locator("main li h3 a").nth(1).click();
  const address = page.url();
  await expect(page.locator(".event[aria-current=true]:visible")).toHaveCount(1);
  await page.locator(".neighbours a[rel=prev]").click();
  expect(page.url()).not.toBe(address);
  await page.locator(".neighbours a[rel=next]").click();
  expect(page.url()).toBe(address);
});
