import { expect, test } from "../../support/browser.ts";

/** What a reader types, and the event that has it: marks are left out, those among them that Unicode takes for a part of the letter, or put where the page has none. */
const asked = [
  ["Łęgi", "old-landing-stage"],
  ["LEGI", "old-landing-stage"],
  ["Hjordis", "old-landing-stage"],
  ["Durad", "old-landing-stage"],
  ["Straße", "rowing-boats"],
  ["strasse", "rowing-boats"],
  ["ilica", "rowing-boats"],
  ["røwed", "rowing-boats"],
  // Within a run of letters that has no spaces.
  ["渡口", "rowing-boats"],
] as const;

test("a word is found with and without the marks of its letters, and shown as its page has it", async ({ page }) => {
  await page.goto("search/");
  const results = page.locator(".results");
  for (const [words, id] of asked) {
    await page.getByRole("searchbox").fill(words);
    await expect.soft(results.locator(`h2 a[href$="/timeline/${id}/"]`), words).toBeVisible();
    await page.getByRole("searchbox").fill("qqzzxxy");
    await expect(results.locator("li")).toHaveCount(0);
  }
  await page.getByRole("searchbox").fill("Legi");
  await expect(results.getByRole("link")).toHaveText("A landing stage is built at Łęgi");
  await page.getByRole("searchbox").fill("durad");
  await expect(results.locator("mark")).toHaveText(/^Đurađ/);
});

test("years are offered from the latest to the earliest, those before 1 at the end", async ({ page }) => {
  await page.goto("search/?kind=Event");
  await page.locator(".results li").first().waitFor();
  const years = await page
    .locator("dossier-search select[name=year] option")
    .evaluateAll((options) => (options as HTMLOptionElement[]).map(({ value }) => value).filter(Boolean));
  expect(years.slice(-2)).toEqual(["1987", "44 BC"]);
  expect(Number(years[0])).toBeGreaterThan(Number(years[1]));
  await page.goto("search/?year=44+BC");
  await expect(page.locator(".results h2")).toHaveText(["A landing stage is built at Łęgi"]);
});

test("a name in another script finds as much, and its record first", async ({ page }) => {
  const counts = new Set<string>();
  for (const name of ["Lantern Line", "Γραμμή των Φανών", "خط الفوانيس"]) {
    await page.goto(`search/?q=${encodeURIComponent(name)}`);
    await expect(page.locator(".result-card a")).toHaveAttribute("href", /actors\/lantern-line\/$/);
    counts.add(await page.getByRole("status").innerText());
  }
  expect([...counts]).toEqual([expect.stringMatching(/^\d+ results$/)]);
});
