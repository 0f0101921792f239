import { toSnippet } from "../../src/embeds/snippets.ts";
import { frameAddresses, scriptOf, serverOf, twoCharts } from "../support/frames.ts";
import { contentOf, expect, expectToFit, openParent, PLAIN, test } from "../support/parent-page.ts";
import type { TestSite } from "../support/sites.ts";

const load = (site: TestSite) => `<script src="${scriptOf(site)}"></script>`;

test("an element that a script makes shows its chart, and follows its attributes", async ({ page, site }) => {
  const [first, second] = twoCharts(site);
  await openParent(page, site, { head: PLAIN + load(site), body: "<div></div>" });
  await page.evaluate((src) => {
    const element = Object.assign(document.createElement("dossier-chart"), { textContent: "A chart" });
    document.querySelector("div")!.append(element);
    element.setAttribute("src", src);
  }, first.frame);
  const frame = page.locator("iframe");
  await expect(frame).toHaveAttribute("src", first.frame);
  await expect(frame).toHaveAttribute("title", "A chart");
  await expectToFit(page);

  const set = (name: string, value: string) =>
    page
      .locator("dossier-chart")
      .evaluate((element, [name, value]) => element.setAttribute(name!, value!), [name, value]);
  await set("theme", "dark");
  await expect(frame).toHaveAttribute("src", `${first.frame}?theme=dark`);
  await expect
    .poll(async () => (await contentOf(page)).evaluate(() => document.documentElement.style.colorScheme))
    .toBe("dark");
  await set("src", second.frame);
  await expect(frame).toHaveAttribute("src", `${second.frame}?theme=dark`);
  await expect.poll(async () => (await contentOf(page)).url()).toBe(`${second.frame}?theme=dark`);
  await expectToFit(page);

  // A claim, and the scores, are shown as charts are, in the colours that are asked for.
  const [claim] = frameAddresses(site).filter((address) => address.startsWith("embed/claim/"));
  for (const address of [claim!, "embed/forecasts/"]) {
    const src = `${serverOf(site)}${site.base}${address}`;
    await set("src", src);
    await set("accent", "8a2be2");
    await expect.poll(async () => (await contentOf(page)).url()).toBe(`${src}?theme=dark&accent=8a2be2`);
    await expect
      .poll(async () => (await contentOf(page)).evaluate(() => document.documentElement.style.cssText))
      .toMatch(/color-scheme: dark; --accent: .*8a2be2/);
    await expectToFit(page);
  }

  await page.evaluate(() => {
    const element = document.querySelector("dossier-chart")!;
    element.remove();
    document.body.append(element);
  });
  await expect(frame).toHaveCount(1);
  await expectToFit(page);
});

test("all its attributes stand in the address of its frame", async ({ page, site }) => {
  const [{ frame }] = twoCharts(site);
  const wanted = {
    theme: "light",
    accent: "8a2be2",
    lang: "en",
    edition: "2024",
    highlight: "a,b&c",
    from: "2014",
    to: "2024",
    view: "table",
  };
  const attributes = Object.entries(wanted).map(([name, value]) => `${name}="${value.replace("&", "&amp;")}"`);
  await openParent(page, site, {
    head: PLAIN + load(site),
    body: `<dossier-chart src="${frame}?theme=dark&amp;other=1" ${attributes.join(" ")} class="x">Chart</dossier-chart>`,
  });
  const src = await page.locator("iframe").getAttribute("src");
  expect(Object.fromEntries(new URL(src!).searchParams)).toEqual({ ...wanted, other: "1" });
});

test("the link in it stays where there is no script, or no address to show", async ({ page, browser, site }) => {
  const [chart] = twoCharts(site);
  const script = scriptOf(site);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.setContent(toSnippet("element", chart, { script }));
  await expect(plain.getByRole("link", { name: chart.title })).toBeVisible();
  await plain.close();

  const wrong = [
    "",
    "http://[",
    "https://",
    "javascript:alert(1)",
    "data:text/html,x",
    "about:blank",
    "blob:x",
    "httpx://x/",
  ];
  await openParent(page, site, {
    head: PLAIN,
    body: [undefined, ...wrong]
      .map((src) => `<dossier-chart ${src === undefined ? "" : `src="${src}"`}><a href="/">Chart</a></dossier-chart>`)
      .join("")
      .concat(load(site)),
  });
  await expect(page.locator("iframe")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Chart" })).toHaveCount(wrong.length + 1);
  // It may be mended.
  await page
    .locator("dossier-chart")
    .first()
    .evaluate((element, src) => element.setAttribute("src", src), chart.frame);
  await expect(page.locator("iframe")).toHaveAttribute("title", "Chart");
  await expectToFit(page);
});

test("wrong heights do no harm", async ({ page, site }) => {
  const [{ frame }] = twoCharts(site);
  const wrong = [
    "",
    "abc",
    "280",
    "280 x 400",
    "-5 -5",
    "1e9 1e9",
    "280 1e9 1000 1e9",
    "280 Infinity",
    "400 700 280",
    "280 0 1000 0",
    "NaN NaN",
    " 400  700 ",
  ];
  await openParent(page, site, {
    head: PLAIN,
    body: wrong
      .map((heights) => `<dossier-chart src="${frame}" heights="${heights}">Chart</dossier-chart>`)
      .join("")
      .concat(load(site)),
  });
  await expect(page.locator("iframe")).toHaveCount(wrong.length);
  for (const rank of wrong.keys()) {
    await page.locator("iframe").nth(rank).scrollIntoViewIfNeeded();
    await expectToFit(page, rank);
  }
});

test("the height that is reserved lies between those that are known", async ({ page, site }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  // Nothing answers at this address, so that what was reserved stays.
  const src = `${serverOf(site)}${site.base}robots.txt`;
  await openParent(page, site, {
    head: PLAIN + load(site),
    body: `<dossier-chart src="${src}" heights="400 700 600 500 1000 400">Chart</dossier-chart>
      <dossier-chart src="${src}" heights="600 500 1000 400">Chart</dossier-chart>
      <dossier-chart src="${src}" heights="280 700 400 650">Chart</dossier-chart>
      <dossier-chart src="${src}" heights="280 -700 1000 -700">Chart</dossier-chart>
      <dossier-chart src="${src}" heights="280 1e9 1000 1e9">Chart</dossier-chart>
      <dossier-chart src="${src}">Chart</dossier-chart>`,
  });
  const reserved = page.locator("iframe").evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  expect(await reserved).toEqual([600, 500, 650, 640, 640, 640]);
});

test("a frame far below is not asked for until a reader comes near", async ({ page, site }) => {
  const [first, second] = twoCharts(site);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openParent(page, site, {
    head: PLAIN,
    body: `<dossier-chart src="${first.frame}">Near</dossier-chart><div style="height:9000px"></div>
      <dossier-chart src="${second.frame}">Far</dossier-chart>${load(site)}`,
  });
  await expectToFit(page);
  await page.waitForTimeout(300);
  expect(asked).toContain(first.frame);
  expect(asked).not.toContain(second.frame);
  await page.locator("dossier-chart").last().scrollIntoViewIfNeeded();
  await expect.poll(() => asked).toContain(second.frame);
  await expectToFit(page, 1);
});
