import { axeFaults } from "../support/axe.ts";
import { expect, test } from "../support/browser.ts";
import { openAll } from "../support/details.ts";

test("no page has a fault that axe can see, in light colours and in dark", async ({ page, kinds }) => {
  test.setTimeout(600_000);
  const faults: string[] = [];
  for (const { kind, address } of [...kinds, { kind: "compare", address: "compare/" }]) {
    await page.goto(address);
    if (kind === "search") await page.locator(".results li").first().waitFor();
    // Every figure of a chart is looked at, those in its table among them.
    await openAll(page, "figure details");
    // The frame of a chart draws the same.
    const inFrame = kind.startsWith("chart ") ? ".plots, .values" : undefined;
    faults.push(...(await axeFaults(page, "html", inFrame)).map((fault) => `${kind} ${fault}`));
  }
  expect(faults).toEqual([]);
});
