import type { Page } from "@playwright/test";
import { expect, test } from "../../support/browser.ts";

const questions = [
  { asked: "which allies met 2 % in 2024", leadsTo: /explainers\/two-percent\/|charts\/|data\// },
  { asked: "how many allies met 2 percent in 2024", leadsTo: /charts\/count-by-edition\// },
  { asked: "Zelensky", leadsTo: /actors\/volodymyr-zelenskyy\// },
  { asked: "consolation prize", leadsTo: /claims\/fp-consolation-prize\// },
  { asked: "security guarantees", leadsTo: /explainers\/security-guarantees\/|glossary\/security-guarantees\// },
  { asked: "Patrick Turner", leadsTo: /actors\/patrick-turner\// },
  // As somebody asks who does not know the site.
  { asked: "who met 2 % last year?", leadsTo: /charts\/defence-share-heatmap\// },
  { asked: "did the forecast come true?", leadsTo: /claims\/fp-senior-civilian-representative\// },
  { asked: "what did Rutte say about troops?", leadsTo: /timeline\/2026-02-03-rutte-in-kyiv\// },
  { asked: "what is the 2 % line?", leadsTo: /glossary\/two-percent-guideline\// },
  { asked: "embed the map in dark", leadsTo: /embedding\// },
];

test("a question leads to its answer within the first five results", async ({ page }) => {
  for (const { asked, leadsTo } of questions) {
    await page.goto(`search/?q=${encodeURIComponent(asked)}`);
    await page.locator(".results li").first().waitFor();
    const addresses = await page
      .locator(".results h2 a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const first = addresses.slice(0, 5);
    expect
      .soft(
        first.some((address) => leadsTo.test(address)),
        `${asked}\n${first.join("\n")}`,
      )
      .toBe(true);
  }
  // Of the last one no page has all words.
  await expect(page.getByRole("status")).toHaveText(/^Nothing has all of these words\. With some of them: [1-9]\d*\.$/);
});

test("“Show more” moves the focus to the first of the new results, to the last of them", async ({ page }) => {
  await page.goto("search/?kind=Claim");
  const results = page.locator(".results li");
  const more = page.getByRole("button", { name: "Show more" });
  await expect(results).toHaveCount(20);
  let shown = 20;
  while (await more.isVisible()) {
    await more.click();
    await expect(results.nth(shown).getByRole("link")).toBeFocused();
    shown = await results.count();
  }
  expect(shown).toBeGreaterThan(60);
});

/** How many results the page tells of. */
const countOf = async (page: Page): Promise<number> => {
  const status = page.getByRole("status");
  await expect(status).toHaveText(/^\d+ results?$/);
  return Number.parseInt(await status.innerText());
};

test("each name of the same finds as much, and its record comes first, as a card", async ({ page }) => {
  for (const { names, card } of [
    { names: ["Kyiv", "Kiev", "kiev"], card: /glossary\/kyiv-kiev\/$/ },
    { names: ["Zelenskyy", "Zelensky", "Volodymyr Zelensky", "zelenskyi"], card: /actors\/volodymyr-zelenskyy\/$/ },
    { names: ["Türkiye", "turkiye", "Turkey"], card: /actors\/turkiye\/$/ },
    { names: ["United States", "US"], card: /actors\/united-states\/$/ },
  ]) {
    const counts = new Set<number>();
    for (const name of names) {
      await page.goto(`search/?q=${encodeURIComponent(name)}`);
      counts.add(await countOf(page));
      await expect(page.locator(".results li").first()).toHaveClass("result-card");
      await expect(page.locator(".results li").first().getByRole("link")).toHaveAttribute("href", card);
      // The card is not listed a second time.
      await expect(page.locator(".results a").filter({ hasText: new RegExp(`^${name}$`) })).toHaveCount(
        await page
          .locator(".result-card a")
          .filter({ hasText: new RegExp(`^${name}$`) })
          .count(),
      );
    }
    expect([...counts], names.join()).toHaveLength(1);
    expect([...counts][0]).toBeGreaterThan(5);
  }
});

test("one wrong letter still finds what was meant", async ({ page }) => {
  await page.goto("search/?q=Witaker");
  await expect(page.getByRole("status")).toHaveText(
    /^Did you mean “Whitaker”\? Found for it: [1-9]\d+; for “Witaker”: \d\.$/,
  );
  await expect(page.locator(".result-card h2")).toHaveText("Matthew Whitaker");
  expect(await page.locator(".results li").count()).toBeGreaterThan(10);
  await page.goto("search/?q=gaurantees");
  await expect(page.locator(".result-card h2")).toHaveText("Security guarantees");
});

test("an excerpt is a sentence of prose, without fields and the numbers of notes", async ({ page }) => {
  await page.goto("search/?q=consolation+prize");
  const first = page.locator(".results li").first();
  await expect(first.locator("p").last()).toHaveText(
    "The sharpest words in the article come from a single NATO official without a name, who spoke of a “consolation prize”.",
  );
  await page.goto("search/?q=Rutte");
  await page.locator(".results li").nth(10).waitFor();
  for (const excerpt of await page.locator(".results li > p:last-child").allInnerTexts()) {
    expect(excerpt).not.toMatch(/\[\d+\]|zq[b-z]{6}|[␟␞]|Also written|Who says so|How well attested/);
    expect(excerpt).toMatch(/[.!?…”"')]$/);
  }
});

test("on a phone the facets are folded, and the first result is in the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("search/?q=troops&kind=Claim");
  const first = page.locator(".results li").nth(1);
  await first.waitFor();
  await expect(page.getByLabel("Kind")).toBeHidden();
  await expect(page.locator("summary")).toHaveText("Narrow down (1)");
  await expect(page.locator(".results li").first()).toBeInViewport({ ratio: 1 });
  await page.locator("summary").click();
  await expect(page.getByLabel("Kind")).toHaveValue("Claim");
});

test("whoever comes back finds the results as they were left, and the place in them", async ({ page }) => {
  await page.goto("search/?q=Kiev");
  await page.locator(".results li").nth(19).waitFor();
  await page.getByRole("button", { name: "Show more" }).click();
  const result = page.locator(".results li").nth(34);
  await result.scrollIntoViewIfNeeded();
  const before = (await result.boundingBox())!.y;
  const title = await result.getByRole("link").innerText();
  await result.getByRole("link").click();
  await expect(page.locator("h1")).toHaveText(title);
  await page.goBack();
  await expect(result.getByRole("link")).toHaveText(title);
  await expect(result).toBeInViewport();
  expect(Math.abs((await result.boundingBox())!.y - before)).toBeLessThan(30);
});
