import { axeFaults } from "../support/axe.ts";
import { expect, test } from "../support/browser.ts";
import { openAll } from "../support/details.ts";
import { visitedPages, type VisitedPage } from "../support/page-kinds.ts";
import { sites, type TestSite } from "../support/sites.ts";
import { readPages, unlike } from "../support/unlike.ts";

/** Kinds of page of a site that show what no other does, there or on a site that is looked at before it. */
function unlikeKinds(site: TestSite): VisitedPage[] {
  const kinds = sites.flatMap((site) => {
    const pages = new Map(readPages(site).map((page) => [page.address, page]));
    const further = ["compare", "changes"].map((kind) => ({ kind, address: `${kind}/` }));
    return [...visitedPages(site), ...further].map((page) => ({
      ...page,
      site,
      // What is found, and what is not there, is nothing that was built.
      html: pages.get(page.address)?.html ?? `<${page.kind.replace(" ", "-")}>`,
    }));
  });
  return unlike(kinds).filter((kind) => kind.site === site);
}

test("no page has a fault that axe can see, in light colours and in dark", async ({ page, site }) => {
  test.setTimeout(600_000);
  const faults: string[] = [];
  for (const { kind, address } of unlikeKinds(site)) {
    await page.goto(address);
    if (kind === "search") await page.locator(".results li").first().waitFor();
    // Every figure of a chart is looked at, those in its table among them, and what was mended on a day.
    await openAll(page, "figure details, .changes details");
    // The frame of a chart draws the same.
    const inFrame = kind.startsWith("chart ") ? ".plots, .values" : undefined;
    faults.push(...(await axeFaults(page, "html", inFrame)).map((fault) => `${kind} ${fault}`));
  }
  expect(faults).toEqual([]);
});
