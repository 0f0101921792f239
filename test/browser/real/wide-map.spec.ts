import { expect, test } from "../../support/browser.ts";

test("a map has its legend beside it where both have room, in prose and on its page, and below it elsewhere", async ({
  page,
}) => {
  for (const address of ["explainers/who-would-send-what/", "charts/troops-by-country/"]) {
    await page.goto(address);
    const drawing = page.locator(".drawing").filter({ has: page.locator(".map") });
    for (const [width, isBeside] of [
      [1280, true],
      [1024, address.startsWith("charts")],
      [768, false],
      [360, false],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      const [map, legend, whole] = await Promise.all(
        [drawing.locator(".plots"), drawing.locator(".legend"), drawing].map((part) => part.boundingBox()),
      );
      const where = `${address} at ${width} px`;
      if (isBeside) {
        expect(legend!.x, where).toBeGreaterThan(map!.x + map!.width);
        expect(whole!.x + whole!.width - legend!.x - legend!.width, where).toBeLessThan(1);
      } else expect(legend!.y, where).toBeGreaterThanOrEqual(map!.y + map!.height);
    }
  }
});
