import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { EmbedChoice } from "../../src/embeds/choices.ts";
import { SNIPPETS } from "../../src/embeds/snippets.ts";
import { expect, test } from "../support/browser.ts";
import { codesOf, fullChoice, preview, schemeOf } from "../support/embed-page.ts";

test("what is chosen is shown in the preview, and each code carries it", async ({ page, site }) => {
  const { id, variants, series, times } = fullChoice(site);
  const [, pinned] = variants as [EmbedChoice["variants"][0], EmbedChoice["variants"][0]];
  await page.goto("embedding/");
  await page.getByRole("combobox", { name: "Chart", exact: true }).selectOption(id);
  await page.getByRole("combobox", { name: "Data", exact: true }).selectOption(pinned.edition);
  await page.getByRole("combobox", { name: "Colours" }).selectOption("dark");
  await page.getByRole("textbox", { name: "Accent" }).fill("8a2be2");
  await page.getByText("Highlight", { exact: true }).click();
  for (const [, name] of series.slice(0, 2)) await page.getByLabel(name, { exact: true }).check();
  await page.getByRole("combobox", { name: /^(?:To|Year)$/ }).selectOption(String(times[0]));
  await page.getByLabel("320 px").check();

  const subject = await preview(page).locator("chart-figure").getAttribute("data-subject");
  await expect(preview(page).getByRole("heading", { level: 1 })).toHaveText(subject!);
  expect(await schemeOf(page)).toBe("dark");
  const root = preview(page).locator("html");
  expect(await root.evaluate((element) => element.style.getPropertyValue("--accent"))).toContain("#8a2be2");
  expect(await root.evaluate((element) => element.clientWidth)).toBe(320);
  await expect(preview(page).locator("svg .picked").first()).toBeAttached();
  await expect(preview(page).locator("[data-role=to]").first()).toContainText(String(times[0]));

  const picked = series.slice(0, 2).map(([id]) => id);
  const query = `?theme=dark&accent=8a2be2&highlight=${picked.join()}&to=${times[0]}`;
  const escaped = query.replaceAll("&", "&amp;");
  const [frame, responsive, element, link, picture] = await codesOf(page);
  for (const code of [frame, responsive, element]) expect(code).toContain(`src="${pinned.frame}${escaped}"`);
  for (const code of [element, picture]) expect(code).toContain(`href="${pinned.page}${escaped}"`);
  expect(picture).toContain(`src="${pinned.picture}"`);
  expect(link).toBe(`${pinned.page}${query}`);
  expect(page.url()).toContain(`?chart=${id}&edition=${pinned.edition}&${query.slice(1)}`);

  await page.getByRole("combobox", { name: "Shown first" }).selectOption("table");
  await expect(preview(page).locator("table")).toBeVisible();
  await expect(preview(page).locator(".plots")).toBeHidden();
  for (const code of await codesOf(page)) expect(code).toContain("view=table");
});

test("the preview is as wide as is asked and as high as the chart, and the reader's device is no choice", async ({
  page,
}) => {
  await page.goto("embedding/");
  const before = await codesOf(page);
  const frame = page.locator(".stage iframe");
  for (const width of [320, 640, 1000]) {
    await page.getByLabel(`${width} px`).check();
    await expect.poll(async () => (await frame.boundingBox())!.width).toBe(width);
    await expect
      .poll(async () => {
        const { height } = (await frame.boundingBox())!;
        return (
          height -
          (await preview(page)
            .locator("html")
            .evaluate((root) => root.getBoundingClientRect().height))
        );
      })
      .toBeLessThan(2);
  }
  for (const scheme of ["dark", "light"]) {
    await page.getByLabel(scheme, { exact: true }).check();
    await expect.poll(() => schemeOf(page)).toBe(scheme);
  }
  expect(await codesOf(page)).toEqual(before);
});

test("what stands in the address is chosen", async ({ page, site }) => {
  const { id, variants, series, times } = fullChoice(site);
  const edition = variants[1]!.edition;
  const ids = series.slice(0, 2).map(([id]) => id);
  const state = `?chart=${id}&edition=${edition}&theme=light&accent=123abc&highlight=${ids.join()}&to=${times[0]}&view=table`;
  await page.goto(`embedding/${state}`);
  await expect(page.getByRole("combobox", { name: "Chart", exact: true })).toHaveValue(id);
  await expect(page.getByRole("combobox", { name: "Data", exact: true })).toHaveValue(edition);
  await expect(page.getByRole("combobox", { name: "Colours" })).toHaveValue("light");
  await expect(page.getByRole("textbox", { name: "Accent" })).toHaveValue("123abc");
  await expect(page.getByRole("combobox", { name: /^(?:To|Year)$/ })).toHaveValue(String(times[0]));
  await expect(page.getByRole("combobox", { name: "Shown first" })).toHaveValue("table");
  const picked = page.locator("[name=highlight]:checked");
  expect(await picked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual(ids);
  expect(new URL(page.url()).search).toBe(state);
  expect((await codesOf(page))[3]).toBe(
    `${variants[1]!.page}?theme=light&accent=123abc&highlight=${ids.join()}&to=${times[0]}&view=table`,
  );
});

test("what the address says of nothing that can be chosen changes nothing", async ({ page }) => {
  await page.goto("embedding/");
  const codes = await codesOf(page);
  const stateOf = () =>
    page
      .locator(".builder")
      .evaluate((form) =>
        [...(form as HTMLFormElement).elements].map(
          (field) =>
            `${(field as HTMLInputElement).name}=${(field as HTMLInputElement).value}${(field as HTMLInputElement).checked}`,
        ),
      );
  const state = await stateOf();
  await page.goto(
    "embedding/?chart=nowhere&edition=1066&theme=pink&accent=zzz&highlight=NOBODY,%3Cb%3E&from=1066&to=x&view=cake&width=9&lang=xx",
  );
  await expect(preview(page).locator("h1")).toBeVisible();
  expect(await codesOf(page)).toEqual(codes);
  expect(await stateOf()).toEqual(state);
});

test("charts, names and code can be reached and used by keys alone", async ({ page, site, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { id, series } = fullChoice(site);
  await page.goto(`embedding/?chart=${id}`);
  const press = async (key: string, times = 1) => {
    for (let count = 0; count < times; count++) await page.keyboard.press(key);
  };
  /** Tabs on until something has the focus. */
  const tabTo = async (selector: string) => {
    for (let count = 0; count < 60; count++) {
      if (
        await page
          .locator(selector)
          .first()
          .evaluate((element) => element === document.activeElement)
      )
        return;
      await press("Tab");
    }
    throw new Error(`no Tab leads to ${selector}`);
  };
  await page.locator("h1").click();
  await tabTo("[name=chart]");
  const [chart] = await codesOf(page);
  await press("ArrowDown");
  await expect.poll(async () => (await codesOf(page))[0]).not.toBe(chart);
  await press("ArrowUp");
  await expect.poll(async () => (await codesOf(page))[0]).toBe(chart);
  await expect(page.locator("[name=chart]")).toBeFocused();
  await tabTo(".builder summary");
  await press("Enter");
  await tabTo("[name=highlight]");
  await press("Space");
  await expect(page.locator("[name=highlight]").first()).toBeFocused();
  expect((await codesOf(page))[0]).toContain(`highlight=${series[0]![0]}`);
  await tabTo("[name=width]:checked");
  await press("ArrowLeft");
  await expect.poll(async () => (await page.locator(".stage iframe").boundingBox())!.width).toBe(320);
  await tabTo(".stage");
  await tabTo(".snippet button");
  await press("Enter");
  await expect(page.locator(".snippet output").first()).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await codesOf(page))[0]);
});

test("the five codes work when they are pasted into a page of another site", async ({
  page,
  site,
  browser,
  baseURL,
  request,
}) => {
  const { id, variants, series } = fullChoice(site);
  const { title, alt, page: address } = variants[0]!;
  await page.goto(`embedding/?chart=${id}&highlight=${series[0]![0]}`);
  const codes = await codesOf(page);

  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(
      `<!doctype html><title>Another page</title>${codes.map((code, index) => `<div id="paste-${SNIPPETS[index]!}" style="width:600px">${code}</div>`).join("")}`,
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const context = await browser.newContext();
  try {
    // The site under the address that it will have.
    const published = `${site.origin}${site.base}`;
    await context.route(`${published}**`, async (route) => {
      const url = route.request().url().replace(published, baseURL!);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const parent = await context.newPage();
    const errors: string[] = [];
    parent.on("pageerror", (error) => errors.push(error.message));
    await parent.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);

    expect(await parent.evaluate(() => customElements.get("dossier-chart") !== undefined)).toBe(true);
    for (const name of ["frame", "responsive", "element"]) {
      const frame = parent.locator(`#paste-${name} iframe`);
      await frame.scrollIntoViewIfNeeded();
      await expect(frame).toHaveAttribute("title", title);
      const inside = parent.frameLocator(`#paste-${name} iframe`);
      const subject = await inside.locator("chart-figure").getAttribute("data-subject");
      await expect(inside.getByRole("heading", { level: 1 })).toHaveText(subject!);
      await expect(inside.locator("svg.plot").first()).toBeVisible();
      await expect(inside.locator("svg .picked").first()).toBeAttached();
      await expect
        .poll(async () => {
          const { height } = (await frame.boundingBox())!;
          return Math.abs(
            height - (await inside.locator("html").evaluate((root) => root.getBoundingClientRect().height)),
          );
        })
        .toBeLessThan(2);
    }
    const picture = parent.locator("#paste-picture img");
    await picture.scrollIntoViewIfNeeded();
    await expect(picture).toHaveAttribute("alt", alt);
    const size = () =>
      picture.evaluate((image) => [(image as HTMLImageElement).naturalWidth, image.clientWidth] as const);
    await expect.poll(async () => (await size())[0]).toBeGreaterThan(1000);
    expect((await size())[1]).toBe(600);
    expect(errors).toEqual([]);

    // The link is the page of the chart, which says where to ask how to embed it.
    expect(codes[3]).toBe(`${address}?highlight=${series[0]![0]}`);
    const fetched = async (url: string) => (await request.get(url.replace(published, baseURL!))).text();
    const discovery = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
      await fetched(codes[3]!),
    );
    expect(JSON.parse(await fetched(discovery![1]!))).toMatchObject({ type: "rich", title });
  } finally {
    await context.close();
    server.close();
  }
});
