import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/find-chromium.ts";
import { allSites, figures } from "./test/support/sites.ts";
import type { SiteOption } from "./test/support/browser.ts";

// Workers read this file too; they are told the path that was found first.
const executablePath = (process.env.PLAYWRIGHT_CHROMIUM ||= await findChromium());

const addressOf = ({ port, base }: (typeof allSites)[number]) => `http://127.0.0.1:${port}${base}`;

/**
 * What scripts do with whatever is on a page, on other people's pages too: asked
 * of the smaller site, which stands under a path and holds the odder names.
 */
const ANY_SITE = [
  "as-known",
  "copies",
  "dossier-chart",
  "embed-script",
  "embedding",
  "embedding-page",
  "figure-address",
  "figure-choices",
  "filters",
  "frame-messages",
  "frame-parameters",
  "frame-use",
  "many-frames",
  "navigation",
  "parents",
  "previews",
  "search",
  "search-box",
].map((name) => `**/browser/${name}.spec.ts`);

/** Needs the sites built: `node test/support/build-sites.ts`. */
export default defineConfig<Partial<SiteOption>>({
  testDir: "test/browser",
  fullyParallel: true,
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    // Content policies are part of what is tested.
    bypassCSP: false,
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        // Where there is no graphics hardware, drawing without it is less work than imitating it.
        "--disable-gpu",
      ],
    },
  },
  // The last site first: its tests take longest, and short ones fill both workers to the end.
  projects: allSites.toReversed().map((site) => ({
    name: site.name,
    use: { siteName: site.name, baseURL: addressOf(site) },
    // What is in the folder of a site is about that site alone.
    testIgnore: [
      ...allSites.filter(({ name }) => name !== site.name).map(({ name }) => `**/browser/${name}/**`),
      ...(site.name === "ferries" ? [] : ANY_SITE),
    ],
    // Of the hard cases, no more is asked than that they can be read and answer.
    ...(site === figures && {
      testMatch: ["**/layout.spec.ts", "**/browser/figures/*"],
      grep: /figures are legible|figures of any/,
    }),
  })),
  webServer: {
    command: `${process.execPath} test/support/serve.ts`,
    url: addressOf(allSites.at(-1)!),
    reuseExistingServer: false,
  },
});
