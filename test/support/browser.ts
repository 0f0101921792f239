import { test as base, expect } from "@playwright/test";
import { visitedPages, type VisitedPage } from "./page-kinds.ts";
import { siteOf, type TestSite } from "./sites.ts";

export { expect };

/** Which site a project of the browser tests visits. */
export interface SiteOption {
  siteName: string;
  /** Hosts that may be asked, besides that of the site. */
  hosts: readonly string[];
}

interface Fixtures {
  site: TestSite;
  /** One page of every kind. */
  kinds: VisitedPage[];
  /** Watches what every test visits. */
  watch: undefined;
}

/**
 * Playwright's `test`, which also fails when a page visited breaks its content
 * policy, writes an error to the console, asks another host or sets a cookie.
 */
export const test = base.extend<Fixtures & SiteOption>({
  siteName: ["real", { option: true }],
  hosts: [[], { option: true }],
  site: async ({ siteName }, use) => use(siteOf(siteName)),
  kinds: async ({ site }, use) => use(visitedPages(site)),
  watch: [
    async ({ page, context, baseURL, hosts }, use) => {
      const faults: string[] = [];
      const allowed = [new URL(baseURL!).host, ...hosts];
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (!["data:", "blob:"].includes(url.protocol) && !allowed.includes(url.host)) faults.push(`asks ${url.href}`);
      });
      page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
      page.on("console", (message) => {
        // Chromium reports the error page itself as one.
        const isErrorPage =
          message.text().includes("404") && page.frames().some((frame) => frame.url() === message.location().url);
        if (message.type() === "error" && !isErrorPage) faults.push(`${page.url()}: ${message.text()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
          console.error(`content policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      await use(undefined);
      faults.push(...(await context.cookies()).map(({ name }) => `sets the cookie ${name}`));
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
