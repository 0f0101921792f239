import { expect, test } from "../support/browser.ts";

test("an event's address leads to its entry, however far down, before and after letters arrive; so does the way back", async ({
  page,
}) => {
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const target = page.locator("li:target");
  /** At the top, beside its year if not below it; on a page that ends before, within the screen. */
  const expectAt = async (id: string) => {
    await expect(target).toHaveId(id);
    const isInPlace = () =>
      target.evaluate((entry) => {
        const top = Math.round(entry.getBoundingClientRect().top);
        const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
        return top >= 0 && top < (isAtEnd ? innerHeight : 200);
      });
    await expect.poll(isInPlace).toBe(true);
  };
  await page.goto("timeline/");
  const ids = await page.locator("main li[data-kind]").evaluateAll((entries) => entries.map(({ id }) => id));
  const [far, near] = [ids.at(-4)!, ids[Math.floor(ids.length / 3)]!];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto("about/");
    await page.goto(`timeline/#${far}`);
    await expectAt(far);
    await page.evaluate(() => document.fonts.ready);
    await expectAt(far);
    await page.goto(`timeline/#${near}`);
    await expectAt(near);
    await page.goto("about/");
    await page.goBack();
    await expectAt(near);
    await page.goBack();
    await expectAt(far);
    // What is far from the screen can be found, and reached by key.
    const first = page.locator(`li[id="${ids[1]!}"] div > p`);
    expect(await first.evaluate((text) => (globalThis as unknown as Finding).find(text.textContent.slice(0, 40)))).toBe(
      true,
    );
    await expect(first).toBeInViewport();
    await page.locator(`li[id="${far}"] h3 a`).focus();
    await expect(page.locator(`li[id="${far}"] h3 a`)).toBeInViewport();
  }
});

/** Finding in the page, which browsers have and no standard names. */
interface Finding {
  find(text: string): boolean;
}
