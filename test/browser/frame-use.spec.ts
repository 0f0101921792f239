import type { Page } from "@playwright/test";
import { escapeMarkup } from "../../src/model/escape.ts";
import { toSnippet } from "../../src/embeds/snippets.ts";
import { embedChoices, twoCharts } from "../support/frames.ts";
import { contentOf, expect, openParent, PLAIN, test } from "../support/parent-page.ts";
import type { TestSite } from "../support/sites.ts";

const open = async (page: Page, site: TestSite, attributes: string, query = "") => {
  const [chart] = twoCharts(site);
  await openParent(page, site, {
    head: PLAIN,
    body: `<p><a href="#before">Before</a></p>
      <iframe src="${chart.frame}${query}" title="${escapeMarkup(chart.title)}" ${attributes} style="width:100%;height:900px"></iframe>
      <p><a href="#after">After</a></p>`,
  });
  return { chart, content: await contentOf(page) };
};

test("in a sandbox without scripts all can be read, and the table opens by keyboard", async ({ browser, site }) => {
  // The test's own watch runs scripts in every frame, which this one refuses.
  const page = await browser.newPage({ permissions: ["local-network-access"] });
  const { chart, content } = await open(page, site, "sandbox");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: chart.title })).toBeVisible();
  await expect(frame.getByRole("img").first()).toBeVisible();
  await expect(frame.locator(".figure-source").first()).toBeVisible();
  await expect(frame.locator("[role=application]")).toHaveCount(0);
  expect(content.url()).toBe(chart.frame);
  await expect(frame.locator("table")).toBeHidden();
  await page.getByRole("link", { name: "Before" }).focus();
  // Past the frame's own choice of editions, where it has one.
  for (let presses = 0; presses < 12 && !(await frame.locator("table").isVisible()); presses++) {
    await page.keyboard.press("Tab");
    if (await frame.locator(".values > summary").evaluate((summary) => summary === document.activeElement))
      await page.keyboard.press("Enter");
  }
  await expect(frame.locator("table")).toBeVisible();
  await page.close();
});

test("in a sandbox with scripts values are read, and choices are made", async ({ page, site }) => {
  const choice = embedChoices(site).find(({ series }) => series.length > 3)!;
  const [[id], [other, name]] = choice.series as [[string, string], [string, string]];
  await openParent(page, site, {
    head: PLAIN,
    body: `<iframe src="${choice.variants[0]!.frame}?highlight=${id}" title="Chart" sandbox="allow-scripts" style="width:100%;height:900px"></iframe>`,
  });
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(".plots .picked").first()).toBeAttached();
  // The finding is of what is published; what is chosen is named instead.
  const subject = await frame.locator("chart-figure").getAttribute("data-subject");
  await expect(frame.getByRole("heading")).toHaveText(subject!);
  await expect(frame.locator(".figure-subtitle")).not.toHaveText("");
  await frame.locator(".plots").focus();
  await page.keyboard.press("ArrowRight");
  await expect(frame.locator(".reading output")).not.toHaveText("");
  await frame.locator(".options > summary").click();
  await frame.getByRole("button", { name: "Highlight" }).click();
  const box = frame.locator(`.picks [value="${other}"]`);
  await box.check();
  await expect(frame.locator('.plots [data-series="1"].picked').first(), name).toBeAttached();
});

test("once it is there a frame needs no network", async ({ page, context, site }) => {
  const choice = embedChoices(site).find(({ series }) => series.length > 3)!;
  await openParent(page, site, {
    head: PLAIN,
    body: `<iframe src="${choice.variants[0]!.frame}" title="Chart" style="width:100%;height:900px"></iframe>`,
  });
  const frame = page.frameLocator("iframe");
  await expect(frame.locator(".plots")).toHaveRole("application");
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  await context.setOffline(true);
  await frame.locator(".plots").focus();
  await page.keyboard.press("ArrowRight");
  await expect(frame.locator(".reading output")).not.toHaveText("");
  await frame.locator(".options > summary").click();
  await frame.getByRole("button", { name: "Highlight" }).click();
  await frame.locator(".picks input").nth(1).check();
  await expect(frame.locator('.plots [data-series="1"].picked').first()).toBeAttached();
  await page.keyboard.press("Escape");
  await frame.locator(".values > summary").click();
  await expect(frame.locator("table")).toBeVisible();
  expect(asked).toEqual([]);
});

test("Tab leads into a frame, through it and out again, both ways", async ({ page, site }) => {
  const { content } = await open(page, site, "");
  const before = page.getByRole("link", { name: "Before" });
  const after = page.getByRole("link", { name: "After" });
  const isFocused = (name: string) => page.evaluate((name) => document.activeElement?.textContent === name, name);
  const walk = async (key: string, end: string) => {
    const found: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press(key);
      if (await isFocused(end)) return found;
      found.push(
        await content.evaluate(() => `${document.activeElement!.tagName} ${document.activeElement!.className}`),
      );
    }
    throw new Error(`no way to ${end} after ${found.join(", ")}`);
  };
  await expect(content.locator(".plots")).toHaveRole("application");
  await before.focus();
  const forth = await walk("Tab", "After");
  await expect(after).toBeFocused();
  expect(forth.filter((stop) => stop.startsWith("DIV plots"))).toHaveLength(1);
  expect(forth.filter((stop) => stop.startsWith("SUMMARY")).length).toBeGreaterThan(1);
  expect(forth.filter((stop) => stop.startsWith("A ")).length).toBeGreaterThan(1);
  const back = await walk("Shift+Tab", "Before");
  expect(back.reverse()).toEqual(forth);
});

test("a frame is called by the title of its chart", async ({ page, site }) => {
  const [chart] = twoCharts(site);
  await openParent(page, site, { head: PLAIN, body: toSnippet("frame", chart, { script: "" }) });
  await contentOf(page);
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send("Accessibility.getFullAXTree")) as {
    nodes: { role?: { value: string }; name?: { value: string } }[];
  };
  const frames = nodes.filter(({ role }) => role?.value === "Iframe");
  expect(frames.map(({ name }) => name?.value)).toEqual([chart.title]);
  await expect(page.frameLocator("iframe").getByRole("main")).toHaveCount(1);
  await expect(page.frameLocator("iframe").getByRole("figure", { name: chart.title })).toBeVisible();
});
