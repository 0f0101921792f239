import { embeddables, scriptOf } from "../support/frames.ts";
import {
  contentOf,
  expect,
  expectToFit,
  heightsOf,
  messagesOf,
  openParent,
  PLAIN,
  test,
} from "../support/parent-page.ts";
import { parents } from "../support/parents.ts";

for (const { name, page: parentPage, roomFor, needs, isDeafToWidth = false } of parents)
  test(`under ${name} a frame has the room that it needs, at any time`, async ({ page, site }) => {
    const chart = embeddables(site).at(-1)!;
    const { head = PLAIN, ...parent } = parentPage(chart, scriptOf(site));
    await page.setViewportSize({ width: 1000, height: 800 });
    await openParent(page, site, { ...parent, head });
    if (needs)
      expect(
        await page.evaluate(([property, value]) => CSS.supports(property, value), needs),
        `this browser does not know ${needs.join(": ")}`,
      ).toBe(true);
    const fit = () => expectToFit(page, 0, roomFor);
    const closed = await fit();
    expect(closed, "not the height that any frame has").not.toBe(150);

    const table = (await contentOf(page)).locator(".values > summary");
    await table.click();
    await expect.poll(async () => (await heightsOf(page)).room).toBeGreaterThan(closed + 20);
    await fit();
    await table.click();
    await expect.poll(async () => (await heightsOf(page)).room).toBeLessThan(closed + 20);
    await fit();

    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(async () => (await contentOf(page)).evaluate(() => innerWidth)).toBeLessThanOrEqual(320);
    if (!isDeafToWidth) expect(await fit()).not.toBe(closed);
    // A parent answers to what it hears within a frame or two.
    await page.waitForTimeout(200);
    const { length } = await messagesOf(page);
    await page.waitForTimeout(1500);
    expect((await messagesOf(page)).slice(length), "is sent while nothing happens").toEqual([]);
  });
