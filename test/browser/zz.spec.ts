import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../support/browser.ts";
test("t", async ({ page, kinds }) => {
  test.setTimeout(180000);
  for (const { kind, address } of kinds) {
    const a = performance.now();
    await page.goto(address);
    for (const summary of await page.locator("figure details > summary").all()) await summary.click();
    const b = performance.now();
    const r = await new AxeBuilder({ page }).analyze();
    const c = performance.now();
    await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
    const d = performance.now();
    console.log(
      kind,
      Math.round(b - a),
      Math.round(c - b),
      Math.round(d - c),
      r.violations.map((v) => v.id + v.nodes.length).join(),
    );
  }
});
