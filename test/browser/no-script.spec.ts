import { expect, test } from "../support/browser.ts";

test.use({ javaScriptEnabled: false });

test("the timeline lists every event, without a filter that does nothing", async ({ page }) => {
  await page.goto("timeline/");
  const events = page.locator("main li[data-kind]");
  expect(await events.count()).toBeGreaterThan(5);
  await expect(page.locator("main li[data-kind]:visible")).toHaveCount(await events.count());
  await expect(page.locator("record-filter")).toBeHidden();
  await expect(page.locator("as-known").getByRole("link")).toHaveCount(0);
});

test("every chart shows its marks and opens its table; its editions are chosen by links, each to a page that draws its own", async ({
  page,
  kinds,
}) => {
  let choices = 0;
  for (const { address } of kinds.filter(({ kind }) => kind.startsWith("chart "))) {
    await page.goto(address);
    // One picture, even where it is made of several panels.
    const plot = page.locator("figure [role=img]:visible");
    await expect(plot, address).toHaveCount(1);
    const { width, height } = (await plot.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThan(80);
    expect(await plot.locator("path, rect, circle").count()).toBeGreaterThan(2);
    await expect(page.locator("figure table")).toBeHidden();
    await page.locator("figure .values > summary").click();
    await expect(page.locator("figure table"), address).toBeVisible();

    const links = await page
      .locator(".editions a")
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    for (const link of links.slice(0, 2)) {
      choices++;
      await page.goto(link);
      await expect(page.locator(".editions [aria-current]")).toHaveCount(1);
      await expect(page.locator("figure [role=img]:visible")).toHaveCount(1);
    }
  }
  expect(choices).toBeGreaterThan(1);
});

test("the search page leads to the lists instead", async ({ page }) => {
  await page.goto("search/");
  await expect(page.getByRole("searchbox")).toBeHidden();
  const links = page.locator("main noscript a");
  expect(await links.count()).toBeGreaterThanOrEqual(8);
  await expect(links.first()).toBeVisible();
  await links.first().click();
  await expect(page.locator("h1")).toBeVisible();
});

test("a citation leads into the folded list of sources, and the source back to its mention", async ({
  page,
  kinds,
}) => {
  await page.goto(kinds.find(({ kind }) => kind === "explainer")!.address);
  await page.locator("a.citation").first().click();
  await expect(page).toHaveURL(/#ref-1$/);
  await expect(page.locator("#ref-1")).toBeInViewport();
  await page.locator("#ref-1 .back a").first().click();
  await expect(page).toHaveURL(/#cite-1-1$/);
  await expect(page.locator("#cite-1-1")).toBeInViewport();
});

test("the address of a row opens the table that holds it, and shows it", async ({ page, kinds }) => {
  const { address } = kinds.find(({ kind }) => kind === "dataset")!;
  await page.goto(address);
  const rows = page.locator('main :is(td, tr)[id*="."]');
  const id = (await rows.last().getAttribute("id"))!;
  await expect(rows.last()).toBeHidden();
  await page.goto("about/");
  await page.goto(`${address}#${id}`);
  await expect(page.locator(":target")).toBeInViewport();
});
