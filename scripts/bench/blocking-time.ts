import { median, sum } from "d3";
import type { Browser, Page } from "@playwright/test";

/**
 * Milliseconds beyond 50 of every task that is longer (https://web.dev/articles/tbt),
 * while a page loads and is used, on a processor four times slower. The median
 * of several runs, since other work on the machine only ever adds to one.
 *
 * @param prepare what is done before the page loads
 */
export async function blockingTime(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < 5; run++) values.push(await measureOnce(browser, url, use, prepare));
  return median(values)!;
}

async function measureOnce(...[browser, url, use, prepare]: Parameters<typeof blockingTime>): Promise<number> {
  const page = await browser.newPage();
  await prepare?.(page);
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(url, { waitUntil: "load" });
  await use(page);
  await page.waitForTimeout(300);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await page.close();
  return sum(tasks, (duration) => Math.max(0, duration - 50));
}

/** Reads values of a chart by keys. */
export async function readByKeys(page: Page): Promise<void> {
  await page.locator("[role=application]").focus();
  for (let press = 0; press < 12; press++) await page.keyboard.press(press % 3 ? "ArrowLeft" : "ArrowDown");
}
