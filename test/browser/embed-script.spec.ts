import type { Page } from "@playwright/test";
import { escapeMarkup } from "../../src/model/escape.ts";
import { toSnippet } from "../../src/embeds/snippets.ts";
import { embedChoices, scriptOf, serverOf, twoCharts } from "../support/frames.ts";
import { contentOf, expect, expectToFit, openParent, parentOf, PLAIN, test } from "../support/parent-page.ts";
import { sites, type TestSite } from "../support/sites.ts";

const iframeOf = ({ frame, title }: { frame: string; title: string }) =>
  `<iframe src="${frame}" title="${escapeMarkup(title)}" style="width:100%;border:0"></iframe>`;
const load = (site: TestSite) => `<script src="${scriptOf(site)}"></script>`;

const expectAllToFit = async (page: Page) => {
  for (let rank = 0; rank < (await page.locator("iframe").count()); rank++) await expectToFit(page, rank);
};

test("the script may stand before the frames, and several times", async ({ page, site }) => {
  const [first, second] = twoCharts(site);
  const script = scriptOf(site);
  await openParent(page, site, {
    head: PLAIN + load(site),
    body: [
      toSnippet("element", first, { script }),
      toSnippet("responsive", second, { script }),
      toSnippet("element", second, { script: script.replace("embed.js", "embed-1.0.0.js") }),
    ].join("\n"),
  });
  await expect(page.locator("iframe")).toHaveCount(3);
  await expect(page.locator("a"), "nothing stands beside a frame").toHaveCount(0);
  for (const [rank, { title }] of [first, second, second].entries())
    await expect(page.locator("iframe").nth(rank)).toHaveAttribute("title", title);
  await expectAllToFit(page);
});

test("scripts of two sites on one page see to the frames of both", async ({ page, site }) => {
  const charts = sites.map((site) => [site, twoCharts(site)[0]] as const);
  await openParent(page, site, {
    head: PLAIN,
    body: charts
      .flatMap(([site, chart]) => [
        toSnippet("element", chart, { script: scriptOf(site) }),
        toSnippet("responsive", chart, { script: scriptOf(site) }),
      ])
      .join("\n"),
  });
  await expect(page.locator("iframe")).toHaveCount(4);
  await expectAllToFit(page);
});

test("it runs on a page whose content policy allows it and its frames, and no more", async ({ page, site }) => {
  const [chart] = twoCharts(site);
  const own = serverOf(site);
  await openParent(page, site, {
    headers: { "content-security-policy": `default-src 'none'; script-src ${own}; frame-src ${own}` },
    // The page has no style of its own.
    body: `<dossier-chart src="${chart.frame}"><a href="${chart.page}">Chart</a></dossier-chart>
      <iframe src="${chart.frame}" title="Chart" width="400"></iframe>${load(site)}`,
  });
  await expect(page.locator("iframe")).toHaveCount(2);
  // The test's own watch fails at any violation.
  await expectAllToFit(page);
});

test("a script that comes late asks frames that were there before", async ({ page, site }) => {
  const [first, second] = twoCharts(site);
  await page.route(scriptOf(site), async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const script = scriptOf(site);
  await openParent(page, site, {
    head: PLAIN,
    body: toSnippet("responsive", first, { script }) + toSnippet("element", second, { script }),
  });
  await expectAllToFit(page);
  await expect(page.locator("iframe")).toHaveCount(2);
});

test("frames of others are left as they are, whatever they say", async ({ page, site }) => {
  await openParent(page, site, {
    head: PLAIN,
    body: `${iframeOf({ frame: "/other.html", title: "Other" })}
      ${iframeOf({ frame: `${serverOf(site)}${site.base}charts/`, title: "No frame" })}${load(site)}`,
    files: {
      "/other.html": `<!doctype html><main>Other</main><script>
        parent.postMessage({ sentinel: "amp", type: "embed-size", height: 777 }, "*")</script>`,
    },
  });
  const other = await contentOf(page);
  await other.evaluate(
    (said) => said.forEach((data) => parent.postMessage(data, "*")),
    [
      { sentinel: "amp", type: "embed-size", height: 700 },
      { sentinel: "amp", type: "embed-size", height: "100vh" },
      null,
      { type: "embed-size" },
    ],
  );
  await page.waitForTimeout(300);
  const heights = await page.locator("iframe").evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  expect(heights).toEqual([150, 150]);
});

test("of its frames it believes no height that is none", async ({ page, site }) => {
  const [chart] = twoCharts(site);
  await openParent(page, site, { head: PLAIN, body: iframeOf(chart) + load(site) });
  const room = await expectToFit(page);
  const content = await contentOf(page);
  await content.evaluate(() => {
    const heights = [0, -0, -5, 0.5, NaN, Infinity, 1e9, 100_001, 2 ** 53, 5n, true, null, undefined];
    const others = ["x", "33", "1e9", ["33"], [33], [], {}, new Number(33), new Date(33), new Map([["height", 33]])];
    for (const height of [...heights, ...others])
      parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  });
  await page.waitForTimeout(300);
  expect(await page.locator("iframe").evaluate(({ clientHeight }) => clientHeight)).toBe(room);
});

test("it hears a frame of its own as long as that shows what it was sent to, in a sandbox too", async ({
  page,
  site,
}) => {
  const [chart] = twoCharts(site);
  await openParent(page, site, {
    head: PLAIN,
    body: `${iframeOf(chart)}${iframeOf(chart).replace("<iframe", '<iframe sandbox="allow-scripts"')}
      <dossier-chart src="${chart.frame}">Chart</dossier-chart>${load(site)}`,
    files: { "/other.html": "<!doctype html><main>Other</main>" },
  });
  await expectAllToFit(page);
  const heights = () => page.locator("iframe").evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  const before = await heights();
  for (const rank of [0, 2]) {
    // Somebody has led the frame to another host; its window and its attributes are still the same.
    await page.evaluate((rank) => (frames[rank]!.location.href = "/other.html"), rank);
    await expect.poll(async () => (await contentOf(page, rank)).url()).toBe(`${parentOf(site)}other.html`);
    await (
      await contentOf(page, rank)
    ).evaluate(() => parent.postMessage({ sentinel: "amp", type: "embed-size", height: 777 }, "*"));
  }
  await page.waitForTimeout(300);
  expect(await heights()).toEqual(before);
});

for (const width of [400, 1000])
  test(`its element shifts nothing that stands below it, at ${width} px`, async ({ page, site }) => {
    test.setTimeout(120_000);
    const shifts: string[] = [];
    await page.setViewportSize({ width, height: 900 });
    for (const {
      variants: [chart],
    } of embedChoices(site)) {
      await page.context().unrouteAll();
      await openParent(page, site, {
        head: PLAIN,
        body: `<p>Text above</p>${toSnippet("element", chart!, { script: scriptOf(site) })}<p>${"Text below. ".repeat(200)}</p>`,
      });
      await expectToFit(page);
      await page.waitForTimeout(100);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const entries = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
              resolve(entries.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
            }).observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(0), 200);
          }),
      );
      if (shift > 0.02) shifts.push(`${chart!.frame}: ${shift.toFixed(3)}`);
    }
    expect(shifts).toEqual([]);
  });
