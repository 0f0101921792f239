import type { Frame, Page } from "@playwright/test";
import { serverOf } from "./frames.ts";
import type { TestSite } from "./sites.ts";

/**
 * A frame of a site within a page of the same site, where another page opens
 * faster than in a window: nothing of it is painted.
 */
export interface Ruler {
  frame: Frame;
  /** Gives the frame a width in px, which its page takes for that of the window. */
  resize(width: number): Promise<void>;
}

/** Opens a page of a site with a frame whose document can be measured at any width. */
export async function openRuler(page: Page, site: TestSite): Promise<Ruler> {
  const address = `${serverOf(site)}${site.base}ruler.html`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>Ruler</title><iframe style="border:0;height:900px;visibility:hidden"></iframe>',
    }),
  );
  await page.goto(address);
  // Of all that comes after, no request waits for an answer of the test.
  await page.unroute(address);
  const frame = page.frames()[1]!;
  return {
    frame,
    resize: (width) =>
      page.locator("iframe").evaluate((element, width) => void (element.style.width = `${width}px`), width),
  };
}
