import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "@playwright/test";
import { sum } from "d3";
import { embedChoices } from "../../src/embeds/choices.ts";
import { toSnippet } from "../../src/embeds/snippets.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { weighSite } from "../weigh.ts";
import { blockingTime, readByKeys } from "./blocking-time.ts";
import type { Figure } from "./figure.ts";
import { inServedSite } from "./served-site.ts";

const KB = 1024;

/**
 * Measures the frame of every chart and that of the whole timeline: requests,
 * bytes (gzip), blocking time as of a chart's page, and by how much it moves a
 * page of another site, 640 px wide, that shows it by `<dossier-chart>`.
 */
export const measureEmbeds = (folder: string, dossier: Dossier): Promise<Figure[]> =>
  inServedSite({ folder, port: 4392 }, async (browser, site) => {
    const weights = new Map(weighSite(folder).map(({ address, total }) => [address, total]));
    const script = `${site}embed.js`;
    const frames = [
      ...embedChoices(dossier, (address) => site + address).map(({ id, variants }) => ({
        address: `embed/${id}/`,
        code: toSnippet("element", variants[0]!, { script }),
        use: readByKeys,
      })),
      {
        address: "embed/timeline/",
        code: `<dossier-chart src="${site}embed/timeline/"></dossier-chart><script src="${script}" async></script>`,
        use: () => Promise.resolve(),
      },
    ];
    const figures: Figure[] = [];
    for (const { address, code, use } of frames) {
      const { loading, using } = await blockingTime(browser, site + address, use);
      figures.push(
        { what: `/${address} loads`, value: await countRequests(browser, site + address), unit: "files", limit: 1 },
        { what: `/${address} page`, value: weights.get(address)! / KB, unit: "KB", limit: 10 },
        { what: `/${address} blocking time`, value: loading + using, unit: "ms", limit: 50 },
        { what: `/${address} layout shift`, value: await layoutShift(browser, code), unit: "CLS", limit: 0.05 },
      );
    }
    return figures;
  });

async function countRequests(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  let requests = 0;
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) requests++;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
  return requests;
}

/** How far a page moves while it loads what some code shows (https://web.dev/articles/cls), all of it in sight. */
async function layoutShift(browser: Browser, code: string): Promise<number> {
  const server = await serveParent(code);
  const page = await browser.newPage({ viewport: { width: 900, height: 1600 } });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: "load" });
  await page.locator("dossier-chart iframe").waitFor();
  await page.waitForTimeout(800);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  await page.close();
  server.close();
  return sum(shifts);
}

/** A page of another site, with words above and below what the code shows. */
async function serveParent(code: string): Promise<Server> {
  const words = `<p>${"Some words of another page. ".repeat(30)}</p>`;
  const html = `<!doctype html><title>Another page</title><div style="width:640px">${words}${code}${words}${words}</div>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}
