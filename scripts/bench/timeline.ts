import { globSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { blockingTime, type BlockingTime } from "./blocking-time.ts";
import type { Figure } from "./figure.ts";
import { grow } from "./grow.ts";
import { inServedSite } from "./served-site.ts";

const EVENTS = "events/*.{md,mdx}";
const RECORDS = ["*/*.{md,mdx}", "charts/*.yaml", "datasets/*/dataset.yaml"];
const MANY = 500;

/**
 * Measures for how long the timeline answers to nothing while it loads and
 * while it is zoomed, filtered and read by keys, on a processor four times
 * slower; beside it, its plain list without the drawing. Once with the events of
 * the dossier, once with 500.
 */
export async function measureTimeline(contentFolder: string, folder: string): Promise<Figure[]> {
  const own = globSync(EVENTS, { cwd: contentFolder }).length;
  const grown = `${folder}/dossier`;
  const records = globSync(RECORDS, { cwd: contentFolder }).length;
  grow({ from: contentFolder, to: grown, records: records + MANY - own, copied: EVENTS });
  return [
    ...(await measure({ count: own, contentFolder, folder: `${folder}/own` })),
    ...(await measure({ count: MANY, contentFolder: grown, folder: `${folder}/many` })),
  ];
}

const measure = ({ count, ...site }: { count: number; contentFolder: string; folder: string }): Promise<Figure[]> =>
  inServedSite({ ...site, port: 4393 }, async (browser, address) => {
    const url = `${address}timeline/`;
    const places = await findPlaces(browser, url);
    const drawn = await blockingTime(browser, url, (page) => useDrawing(page, places));
    const plain = await blockingTime(browser, url, filterList, leaveDrawingOut);
    const figures = (what: string, { loading, using }: BlockingTime, limit?: number): Figure[] =>
      Object.entries({ loading, using }).map(([when, value]) => ({
        what: `/timeline/ of ${count} events${what}, blocking time, ${when}`,
        value,
        unit: "ms",
        ...(limit !== undefined && { limit }),
      }));
    return [...figures("", drawn, 50), ...figures(" without its drawing", plain)];
  });

type Places = Record<string, { x: number; y: number }>;

/** Where the buttons and the drawing are; to look for them on the page that is measured would block it. */
async function findPlaces(browser: Browser, url: string): Promise<Places> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: "load" });
  const places: Places = {};
  for (const [name, selector] of Object.entries(PARTS)) {
    const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
    places[name] = { x: x + width / 2, y: y + height / 2 };
  }
  await page.close();
  return places;
}

const PARTS = {
  in: ".zoom [name=in]",
  earlier: ".zoom [name=earlier]",
  later: ".zoom [name=later]",
  whole: ".zoom [name=whole]",
  lanes: "timeline-view svg.lanes",
};

/** Zooms by buttons, keys and wheel, moves, reads marks by keys, shows all again and filters; each once the last is answered. */
async function useDrawing(page: Page, places: Places): Promise<void> {
  const rest = () => page.waitForTimeout(300);
  const click = async (name: string) => {
    await page.mouse.click(places[name]!.x, places[name]!.y);
    await rest();
  };
  await rest();
  for (const name of ["in", "in", "later", "earlier"]) await click(name);
  await page.evaluate(() => {
    document.querySelector<SVGAElement>("timeline-view .event[tabindex='0']")!.focus({ preventScroll: true });
  });
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowUp", "+", "-"]) {
    await page.keyboard.press(key);
    await rest();
  }
  await page.mouse.move(places.lanes!.x, places.lanes!.y);
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.wheel(0, turn % 2 ? 60 : -90);
    await rest();
  }
  await click("whole");
  await filterList(page);
}

async function filterList(page: Page): Promise<void> {
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>("record-filter select")!;
    select.selectedIndex = 2;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

const leaveDrawingOut = (page: Page): Promise<unknown> =>
  page.route("**/timeline/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<timeline-view.*<\/timeline-view>/s, "") });
  });
