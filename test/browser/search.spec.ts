import { expect, test } from "../support/browser.ts";

test("results appear as one types, and the words are in the address", async ({ page, site }) => {
  await page.goto("search/");
  await expect(page.getByRole("status")).toHaveText("Type to search, or choose a facet.");
  await page.getByRole("searchbox").pressSequentially(site.word.slice(0, 3));
  await expect(page.locator(".results li").first()).toBeVisible();
  await page.getByRole("searchbox").pressSequentially(site.word.slice(3));
  await expect(page).toHaveURL(new RegExp(`\\?q=${site.word}$`));
  await expect(page.getByRole("status")).toHaveText(/^\d+ results?$/);
  await expect(page.locator(".results mark").first()).toBeVisible();
});

test("every result leads to a page of the site", async ({ page, site, request }) => {
  await page.goto(`search/?q=${site.word}`);
  await page.locator(".results li").first().waitFor();
  for (const link of await page.locator(".results h2 a").all()) {
    const address = await link.getAttribute("href");
    expect(address).toContain(site.base);
    expect((await request.get(address!)).status(), address!).toBe(200);
  }
});

test("a facet narrows the results, and is in the address", async ({ page, site }) => {
  await page.goto(`search/?q=${site.word}`);
  const status = page.getByRole("status");
  await expect(status).toHaveText(/^\d+ results$/);
  const all = Number.parseInt(await status.innerText());
  const kind = page.getByLabel("Kind");
  const options = await kind.locator("option").evaluateAll((options) =>
    (options as HTMLOptionElement[]).map(({ value, text }) => ({
      value,
      count: Number(/\((\d+)\)$/.exec(text)?.[1]),
    })),
  );
  const { value, count } = options.find(({ count }) => count > 0 && count < all)!;
  await kind.selectOption(value);
  await expect(status).toHaveText(count === 1 ? "1 result" : `${count} results`);
  expect(new URL(page.url()).searchParams.get("kind")).toBe(value);
  const kinds = page.locator(".results .kicker");
  await expect(kinds).toHaveText(Array.from({ length: Math.min(count, 20) }, () => new RegExp(`^${value}( ·|$)`)));
});

test("words and facets are restored from the address", async ({ page, site }) => {
  await page.goto(`search/?q=${site.word}&kind=Claim`);
  await expect(page.locator(".results li").first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue(site.word);
  await expect(page.getByLabel("Kind")).toHaveValue("Claim");
  const found = await page.getByRole("status").innerText();
  await page.locator(".results h2 a").first().click();
  await page.goBack();
  await expect(page.getByRole("status")).toHaveText(found);
  await expect(page.getByLabel("Kind")).toHaveValue("Claim");
});

test("a facet alone lists its records, and one that is not known is ignored", async ({ page, site }) => {
  await page.goto("search/?kind=Explainer");
  await expect(page.locator(".results li").first()).toBeVisible();
  await page.goto(`search/?q=${site.word}&kind=Nothing`);
  await expect(page.locator(".results li").first()).toBeVisible();
  await expect(page.getByLabel("Kind")).toHaveValue("");
});

test("words that nothing holds are said to hold nothing, as written", async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent("<b>qqzzxxy")}`);
  await expect(page.getByRole("status")).toHaveText("Nothing found for “<b>qqzzxxy”.");
  await expect(page.locator(".results li")).toHaveCount(0);
});

test("facets that no record fits are said to fit none, without talk of words", async ({ page }) => {
  await page.goto("search/?kind=Term");
  await page.locator(".results li").first().waitFor();
  const empty = page
    .locator("dossier-search select:not([name=kind]) option")
    .filter({ hasText: /\(0\)$/ })
    .first();
  const { name, value } = await empty.evaluate((option: HTMLOptionElement) => ({
    name: option.closest("select")!.name,
    value: option.value,
  }));
  await page.locator(`dossier-search select[name=${name}]`).selectOption(value);
  await expect(page.getByRole("status")).toHaveText("No record fits these facets.");
});

test("the form is cleared by its button", async ({ page, site }) => {
  await page.goto(`search/?q=${site.word}&kind=Claim`);
  await page.locator(".results li").first().waitFor();
  await page.getByRole("button", { name: "Clear all" }).click();
  await expect(page.locator(".results li")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveValue("");
  expect(new URL(page.url()).search).toBe("");
});
