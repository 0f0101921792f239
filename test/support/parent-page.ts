import { readFileSync } from "node:fs";
import type { Frame, Page } from "@playwright/test";
import { expect, test as base } from "./browser.ts";
import { allSites, type TestSite } from "./sites.ts";

export { expect };

/** Playwright's `test`, for pages on another host that show frames of the sites. */
export const test = base.extend({
  // Pages that a test answers for itself count as being far away.
  permissions: ["local-network-access"],
  hosts: async ({}, use) => use(allSites.flatMap(({ port }) => [`localhost:${port}`, `127.0.0.1:${port}`])),
});

export interface ParentPage {
  body: string;
  head?: string;
  headers?: Record<string, string>;
  /** What else the host of the page has: texts by their paths, `/other.html`. */
  files?: Record<string, string>;
  /** Whether to wait for all that the page loads. */
  whole?: boolean;
}

/** Where pages stand that show frames: no site of the tests is on that host. */
export const parentOf = ({ port }: TestSite): string => `http://localhost:${port}/`;

/** Opens a page of somebody else, which remembers in `window.messages` what it is sent. */
export async function openParent(
  page: Page,
  site: TestSite,
  { body, head = "", headers = {}, files = {}, whole = true }: ParentPage,
): Promise<void> {
  const context = page.context();
  await context.addInitScript(() => {
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    addEventListener("message", ({ data }) => messages.push(data));
  });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parent</title><meta name="viewport" content="width=device-width">${head}</head><body>${body}</body></html>`;
  await context.route(`${parentOf(site)}**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const text = path === "/" ? html : files[path];
    if (text === undefined) return route.fulfill({ status: 404, body: "" });
    const contentType = path.endsWith(".js") ? "text/javascript" : "text/html";
    return route.fulfill({ body: text, contentType: `${contentType}; charset=utf-8`, headers });
  });
  await page.goto(parentOf(site), { waitUntil: whole ? "load" : "commit" });
}

/** The margin of a page is no part of what is measured. */
export const PLAIN = "<style>body{margin:0}</style>";

/** The text of a file, by its `file:` address: what publishers load, as its package has it. */
export const codeOf = (address: string): string => readFileSync(new URL(address), "utf8");

/** What the parent has been sent until now. */
export const messagesOf = (page: Page | Frame): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);

/** The document within a frame, as soon as it is there. */
export async function contentOf(page: Page, rank = 0): Promise<Frame> {
  const frame = await (await page.locator("iframe").nth(rank).elementHandle()).contentFrame();
  await frame!.locator("main").waitFor({ state: "attached" });
  return frame!;
}

/** Heights in px: of the room that a frame has on its page, and of what it shows. */
export async function heightsOf(page: Page, rank = 0): Promise<{ room: number; content: number }> {
  const room = await page
    .locator("iframe")
    .nth(rank)
    .evaluate((frame) => frame.clientHeight);
  const content = await (
    await contentOf(page, rank)
  ).evaluate(() => document.documentElement.getBoundingClientRect().height);
  return { room, content };
}

/**
 * Waits until a frame has the room that it needs, within 5 px.
 *
 * @param roomFor what the page allows for a height of what is shown
 * @returns that room in px
 */
export async function expectToFit(page: Page, rank = 0, roomFor = (height: number) => height): Promise<number> {
  let room = 0;
  await expect(async () => {
    const heights = await heightsOf(page, rank);
    room = heights.room;
    expect(heights.content).toBeGreaterThan(150);
    expect(Math.abs(room - roomFor(heights.content)), JSON.stringify(heights)).toBeLessThanOrEqual(5);
  }).toPass({ timeout: 10_000, intervals: [50, 100, 200] });
  return room;
}
