import { test as plain } from "@playwright/test";
import { expect, test } from "../../support/browser.ts";

const OLD = "charts/punctual-routes/";
const NEW = "charts/routes-on-time/";

test("an old address leads to the new one, and keeps what a reader chose and an anchor", async ({ page, baseURL }) => {
  // A slow host gives the old page time to be complete.
  await page.route(`**/${NEW}?*`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(`${OLD}?view=table&highlight=r1,r4#citation`, { waitUntil: "commit" });
  await expect(page).toHaveURL(`${baseURL}${NEW}?view=table&highlight=r1,r4#citation`);
  await expect(page.locator("figure table")).toBeVisible();
  await expect(page.locator("#citation")).toBeInViewport();
});

test("going back does not end on the old address again", async ({ page, baseURL }) => {
  await page.goto("about/");
  await page.goto(OLD, { waitUntil: "commit" });
  await expect(page).toHaveURL(`${baseURL}${NEW}`);
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}about/`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  // What stands behind the path is for scripts, and no page without one can pass it on.
  test("an old address leads to the new page", async ({ page, baseURL }) => {
    for (const [old, now] of [
      [`${OLD}?highlight=r1#citation`, NEW],
      ["claims/quay-to-close/", "claims/quay-at-ostrel-to-close/"],
    ] as const) {
      await page.goto(old, { waitUntil: "commit" });
      await expect(page).toHaveURL(`${baseURL}${now}`);
      await expect(page.locator("main h1")).not.toHaveText("This page has moved");
    }
  });
});

// Chromium reports each script that a sandbox keeps from running as an error, which the other tests forbid.
plain("a page that frames an old address without any right still shows its figure", async ({ page, baseURL }) => {
  const parent = `${baseURL}parent`;
  await page.route(parent, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>A page</title><iframe sandbox="" width="600" height="800" src="${baseURL}embed/punctual-routes/2023/"></iframe>`,
    }),
  );
  await page.goto(parent);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("figure [role=img]:visible")).toHaveCount(1);
  await expect(frame.locator("figure [role=img]:visible").locator("path, rect, circle").first()).toBeVisible();
  await expect(frame.locator("h1")).toContainText("routes were punctual");
});
