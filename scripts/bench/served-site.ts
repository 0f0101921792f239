import { spawn } from "node:child_process";
import { chromium, type Browser } from "@playwright/test";
import { findChromium } from "../find-chromium.ts";
import { buildSite } from "./build-site.ts";
import { until } from "./until.ts";

/** Builds a site, serves it, and measures it in a browser; `site` is its address. */
export async function inServedSite<T>(
  { folder, port, contentFolder }: { folder: string; port: number; contentFolder?: string },
  measure: (browser: Browser, site: string) => Promise<T>,
): Promise<T> {
  buildSite(folder, contentFolder);
  const env = { ...process.env, OUT: folder, PORT: String(port), BASE: "/" };
  const server = spawn(process.execPath, ["scripts/preview.ts"], { stdio: "ignore", env });
  const site = `http://localhost:${port}/`;
  try {
    await until(async () => (await fetch(site)).ok, 60_000);
    const browser = await chromium.launch({
      executablePath: await findChromium(),
      args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
    });
    try {
      return await measure(browser, site);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}
