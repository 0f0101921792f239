import { twoCharts } from "../support/frames.ts";
import { contentOf, expect, messagesOf, openParent, parentOf, test } from "../support/parent-page.ts";
import { wordPressPost } from "../support/parents.ts";

/** What a frame answers to when its parent says it. */
const asked = [
  { sentinel: "amp", type: "embed-size-query" },
  { sentinel: "amp", type: "frames-init" },
  { message: "ready", secret: "a1B2c3D4e5" },
  "[iFrameSizer]other:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true",
];

test("a frame answers its parent, and nobody else", async ({ page, site }) => {
  const [{ frame }] = twoCharts(site);
  await openParent(page, site, {
    body: `<iframe src="${frame}#?secret=a1B2c3D4e5"></iframe><iframe src="/other.html"></iframe>
      <button onclick="window.open('/other.html')">Window</button><button onclick="window.open('${frame}')">Chart</button>`,
    files: { "/other.html": "<!doctype html><title>Other</title><main>Other</main>" },
  });
  await contentOf(page);
  await page.waitForTimeout(300);
  const answers = async () => (await messagesOf(page)).length;
  for (const message of asked) {
    const before = await answers();
    await page.evaluate((data) => frames[0]!.postMessage(data, "*"), message);
    await expect.poll(answers, JSON.stringify(message)).toBe(before + 1);
  }

  const before = await answers();
  const sibling = await contentOf(page, 1);
  const [opened] = await Promise.all([page.waitForEvent("popup"), page.getByText("Window").click()]);
  const [chart] = await Promise.all([page.waitForEvent("popup"), page.getByText("Chart").click()]);
  await chart.locator("main").waitFor();
  expect(opened.url()).toBe(`${parentOf(site)}other.html`);
  await sibling.evaluate((all) => all.forEach((data) => parent.frames[0]!.postMessage(data, "*")), asked);
  await opened.evaluate((all) => all.forEach((data) => (opener as Window).frames[0]!.postMessage(data, "*")), asked);
  // A chart in a window of its own has no parent.
  await chart.evaluate((all) => all.forEach((data) => window.postMessage(data, "*")), asked);
  await page.waitForTimeout(300);
  expect(await answers()).toBe(before);
  expect(await messagesOf(sibling)).toEqual([]);
  expect(await messagesOf(opened.mainFrame())).toEqual([]);
});

test("a name that iframe-resizer has given stays, whatever its parent says later", async ({ page, site }) => {
  const [{ frame }] = twoCharts(site);
  await openParent(page, site, { body: `<iframe src="${frame}"></iframe>` });
  const content = await contentOf(page);
  const said = [asked[3], "[iFrameSizer]message:hello", "[iFrameSizer]moveToAnchor:chart", "[iFrameSizer]resize"];
  await page.evaluate((all) => all.forEach((data) => frames[0]!.postMessage(data, "*")), said);
  await content.locator(".values > summary").click();
  await expect.poll(async () => (await messagesOf(page)).at(-1)).toMatch(/^\[iFrameSizer\]other:\d+:\d+:mutation/);
});

test("a frame gives no name back that is too long, or is no name", async ({ page, site }) => {
  const [{ frame }] = twoCharts(site);
  const long = "x".repeat(100);
  await openParent(page, site, {
    body: `<iframe src="${frame}?childId=${long}#?secret=${long}"></iframe>
      <iframe src="${frame}?childId=axPYMxheightxPYMx1"></iframe>`,
  });
  await contentOf(page, 1);
  await page.evaluate((long) => {
    for (const said of [`[iFrameSizer]${long}:8:false:`, `[iFrameSizer]a:b:8:false:`, { message: "ready" }])
      for (const rank of [0, 1]) frames[rank]!.postMessage(said, "*");
  }, long);
  await page.waitForTimeout(300);
  const messages = await messagesOf(page);
  expect(messages.length).toBeGreaterThan(4);
  const named = messages.filter((said) =>
    /^pym|^\[iFrameSizer\]|secret/.test(typeof said === "string" ? said : JSON.stringify(said)),
  );
  // The address itself is told, as it came.
  expect(named.filter((said) => typeof said !== "string" || !said.startsWith("{"))).toEqual([]);
});

test("whatever a parent says, a frame goes on as before", async ({ page, site }) => {
  const [{ frame }] = twoCharts(site);
  await openParent(page, site, { body: `<iframe src="${frame}?childId=chart#?secret=abc"></iframe>` });
  const content = await contentOf(page);
  const before = await content.locator("main").innerHTML();
  await page.evaluate(() => {
    const nested: unknown[] = [];
    nested.push(nested);
    const said: unknown[] = [
      ...[undefined, null, true, 0, -1, NaN, Infinity, 10n, "", "x".repeat(2_000_000), [], nested, {}, new Date(NaN)],
      ...[new Map([["type", "embed-size-query"]]), new Set(), new ArrayBuffer(8), /x/, new Error("x"), new Blob()],
      ...[{ type: null }, { type: {} }, { message: [] }, { toString: null }, { toString: 1, valueOf: 1 }],
      ...["[iFrameSizer]", "[iFrameSizer]:", "[iFrameSizer]::::", `[iFrameSizer]${"x".repeat(100_000)}`],
      ...["pym", "pymxPYMxchartxPYMxwidthxPYMxNaN", "pymxPYMxchartxPYMxviewport-iframe-positionxPYMx"],
      ...["{", "null", '{"context":"iframe.resize","height":-1}', '{"type":"set-height","value":"x"}'],
      ...[{ "datawrapper-height": null }, { "datawrapper-height": { chart: "x" } }, { sentinel: "amp" }],
      ...[
        { __proto__: null, type: "embed-size" },
        { sentinel: "amp", type: "embed-size", height: 1e9 },
      ],
    ];
    for (const data of said) frames[0]!.postMessage(data, "*");
  });
  await page.waitForTimeout(300);
  expect(await content.locator("main").innerHTML()).toBe(before);
  await page.evaluate((data) => frames[0]!.postMessage(data, "*"), asked[0]);
  await expect.poll(async () => (await messagesOf(page)).at(-1)).toMatchObject({ type: "embed-size" });
});

test("a frame in a tab that is not shown tells no height until it is", async ({ page, site }) => {
  const [{ frame }] = twoCharts(site);
  await openParent(page, site, { body: `<div hidden><iframe src="${frame}"></iframe></div>` });
  await contentOf(page);
  await page.waitForTimeout(300);
  await page.evaluate((data) => frames[0]!.postMessage(data, "*"), asked[0]);
  await page.waitForTimeout(200);
  expect(await messagesOf(page)).toEqual([]);
  await page.evaluate(() => (document.querySelector("div")!.hidden = false));
  await expect.poll(async () => (await messagesOf(page)).length).toBeGreaterThan(3);
  const shown = (await messagesOf(page)).length;
  await page.evaluate(() => (document.querySelector("div")!.hidden = true));
  await page.waitForTimeout(300);
  expect((await messagesOf(page)).slice(shown)).toEqual([]);
});

test("WordPress is told of a link, and follows it where it stays on the host", async ({ page, site }) => {
  const [{ frame, title }] = twoCharts(site);
  await openParent(page, site, { body: wordPressPost(frame, title) });
  const content = await contentOf(page);
  const links = content.locator(".figure-source a");
  await links.last().click();
  await expect.poll(async () => (await messagesOf(page)).at(-1)).toMatchObject({ message: "link" });
  expect(page.url(), "a link to another host").toBe(parentOf(site));
  const own = content.locator('.figure-source a[href^="/"]').first();
  const wanted = await own.evaluate((link: HTMLAnchorElement) => link.href);
  await own.click();
  await expect(page).toHaveURL(wanted);
});
