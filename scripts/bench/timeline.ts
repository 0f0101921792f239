import { globSync } from "node:fs";
import type { Page } from "@playwright/test";
import { blockingTime } from "./blocking-time.ts";
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
    return [
      {
        what: `/timeline/ of ${count} events, blocking time`,
        value: await blockingTime(browser, url, useDrawing),
        unit: "ms",
        limit: 50,
      },
      {
        what: `/timeline/ of ${count} events without its drawing, blocking time`,
        value: await blockingTime(browser, url, filterList, leaveDrawingOut),
        unit: "ms",
      },
    ];
  });

async function useDrawing(page: Page): Promise<void> {
  for (const name of ["Zoom in", "Zoom in", "Later", "Earlier"]) await page.getByRole("button", { name }).click();
  await page.locator(".event[tabindex='0']").filter({ visible: true }).focus();
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowUp", "+", "-"]) await page.keyboard.press(key);
  const box = (await page.locator("svg.lanes").filter({ visible: true }).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, turn % 2 ? 60 : -90);
  await page.getByRole("button", { name: "Whole time" }).click();
  await filterList(page);
}

async function filterList(page: Page): Promise<void> {
  await page.locator("record-filter select").first().selectOption({ index: 2 });
}

const leaveDrawingOut = (page: Page): Promise<unknown> =>
  page.route("**/timeline/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<timeline-view.*<\/timeline-view>/s, "") });
  });
