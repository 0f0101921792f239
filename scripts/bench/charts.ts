import { spawn, spawnSync } from "node:child_process";
import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "../find-chromium.ts";
import { weighSite } from "../weigh.ts";
import type { Figure } from "./figure.ts";
import { until } from "./until.ts";

const KB = 1024;
const PORT = 4391;

/**
 * Measures the page of every chart: bytes of the figure with its table and of
 * its script (gzip), and for how long the page answers to nothing while it
 * loads and while values are read by keys, on a processor four times slower.
 */
export async function measureCharts(folder: string): Promise<Figure[]> {
  const env = { ...process.env, OUT: folder, PORT: String(PORT), BASE: "/" };
  const { status } = spawnSync(process.execPath, ["scripts/build.ts"], { stdio: "ignore", env });
  if (status !== 0) throw new Error("scripts/build.ts failed");
  const server = spawn(process.execPath, ["scripts/preview.ts"], { stdio: "ignore", env });
  const site = `http://localhost:${PORT}/`;
  await until(async () => (await fetch(site)).ok, 60_000);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const figures: Figure[] = [];
    for (const { address, figure, values, figureScript } of weighSite(folder)) {
      // The page of a chart; its editions have pages below it.
      if (!/^charts\/[^/]+\/$/.test(address)) continue;
      figures.push(
        {
          what: `/${address} figure with table`,
          value: figure / KB,
          unit: "KB",
          limit: values > 400 ? 5 : 4,
        },
        { what: `/${address} script`, value: figureScript / KB, unit: "KB", limit: 2 },
        {
          what: `/${address} blocking time`,
          value: await medianOf(5, () => blockingTime(browser, site + address)),
          unit: "ms",
          limit: 50,
        },
      );
    }
    return figures;
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Of several runs, since other work on the machine only ever adds to one. */
async function medianOf(runs: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) values.push(await measure());
  return values.toSorted((a, b) => a - b)[Math.floor(runs / 2)]!;
}

/** Milliseconds beyond 50 of every task that is longer (https://web.dev/articles/tbt). */
async function blockingTime(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
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
  await page.locator("[role=application]").focus();
  for (let press = 0; press < 12; press++) await page.keyboard.press(press % 3 ? "ArrowLeft" : "ArrowDown");
  await page.waitForTimeout(300);
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await page.close();
  return tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
}
