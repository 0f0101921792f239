import { expect, test } from "../../support/browser.ts";

const questions = [
  { asked: "which allies met 2 % in 2024", leadsTo: /explainers\/two-percent\/|charts\/|data\// },
  { asked: "how many allies met 2 percent in 2024", leadsTo: /charts\/count-by-edition\// },
  { asked: "Zelensky", leadsTo: /actors\/volodymyr-zelenskyy\// },
  { asked: "consolation prize", leadsTo: /claims\/fp-consolation-prize\// },
  { asked: "security guarantees", leadsTo: /explainers\/security-guarantees\/|glossary\/security-guarantees\// },
  { asked: "Patrick Turner", leadsTo: /actors\/patrick-turner\// },
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

test("an excerpt keeps the words of neighbouring cells apart", async ({ page }) => {
  await page.goto("search/?q=Zelensky&kind=Who+is+who");
  await expect(page.locator(".results li").first()).toContainText("Also written Volodymyr Zelensky");
});
