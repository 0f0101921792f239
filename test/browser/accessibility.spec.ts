import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/browser.ts";

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("no page has a fault that axe can see", async ({ page, kinds }) => {
      test.setTimeout(300_000);
      const faults: string[] = [];
      for (const { kind, address } of kinds) {
        await page.goto(address);
        if (kind === "search") await page.locator(".results li").first().waitFor();
        // Every figure of a chart is looked at, those in its table among them.
        for (const summary of await page.locator("figure details > summary").all()) await summary.click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, help, nodes } of violations)
          faults.push(`${kind}: ${id}, ${help} (${nodes.length}): ${nodes[0]!.html.slice(0, 160)}`);
      }
      expect(faults).toEqual([]);
    });
  });
