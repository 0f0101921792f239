import { min, sum } from "d3";
import type { Browser, Page } from "@playwright/test";

/** For how long a page answers to nothing, in ms: while it loads, and while it is used. */
export interface BlockingTime {
  loading: number;
  using: number;
}

/**
 * How long a page is blocked on a processor four times slower: of every task of
 * its main thread that takes longer than 50 ms, what it takes beyond them, added
 * up (https://web.dev/articles/tbt). It is loading until all has come and half a
 * second has passed after it; what readers then do comes beside it. The least of
 * several runs, since other work on the machine only ever adds to one.
 *
 * @param prepare what is done before the page loads
 */
export async function blockingTime(
  browser: Browser,
  url: string,
  use: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<BlockingTime> {
  const runs: BlockingTime[] = [];
  for (let run = 0; run < 7; run++) runs.push(await measureOnce(browser, url, use, prepare));
  return { loading: min(runs, ({ loading }) => loading)!, using: min(runs, ({ using }) => using)! };
}

async function measureOnce(...[browser, url, use, prepare]: Parameters<typeof blockingTime>): Promise<BlockingTime> {
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
  const blocked = async () => {
    await page.waitForTimeout(500);
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
    return sum(tasks, (duration) => Math.max(0, duration - 50));
  };
  await page.goto(url, { waitUntil: "load" });
  const loading = await blocked();
  await use(page);
  const using = await blocked();
  await page.close();
  return { loading, using };
}

/** Reads values of a chart by keys. */
export async function readByKeys(page: Page): Promise<void> {
  await page.locator("[role=application]").focus();
  for (let press = 0; press < 12; press++) await page.keyboard.press(press % 3 ? "ArrowLeft" : "ArrowDown");
}
