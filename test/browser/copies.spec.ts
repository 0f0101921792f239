import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";

/** Opens each part of what a chart offers to take away. */
async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator(".figure-files summary").all()) await summary.click();
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a chart's picture, data, link, citation and code are copied as they are published", async ({
  page,
  kinds,
  site,
}) => {
  const { address } = kinds.find(({ kind }) => kind.startsWith("chart "))!;
  const published = (ending: string) => readFileSync(join(site.folder, address.replace(/\/$/, `.${ending}`)));
  const text = () => page.evaluate(() => navigator.clipboard.readText());
  const copy = async (name: string) => {
    const button = page.getByRole("button", { name, exact: true }).first();
    await button.click();
    await expect(button.locator("xpath=following-sibling::output")).toHaveText("Copied");
  };
  await page.goto(`${address}?view=table`);
  await unfold(page);

  await copy("Copy picture");
  const [type, size] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item!.getType("image/png");
    return [item!.types.join(), (await createImageBitmap(blob)).width] as const;
  });
  expect(type).toBe("image/png");
  expect(size).toBe(published("png").readUInt32BE(16));

  await copy("Copy data");
  expect((await text()).replaceAll("\r\n", "\n")).toBe(published("csv").toString());
  await copy("Copy link");
  expect(await text()).toBe(page.url());
  await copy("Copy citation");
  expect(await text()).toBe(await page.locator(".cite").textContent());
  await copy("Copy code");
  const code = await text();
  expect(code).toBe(await page.locator("embed-code code").first().textContent());
  expect(code).toContain("?view=table");
  await copy("Copy BibTeX");
  expect(await text()).toMatch(/^@\w+\{[^,]+,\n[\s\S]*title = [\s\S]*url = [\s\S]*\}$/);
});

test("what could not be copied is said", async ({ page, kinds }) => {
  const { address } = kinds.find(({ kind }) => kind.startsWith("chart "))!;
  await page.goto(address);
  await unfold(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("denied"));
  });
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.locator("copy-button output").filter({ hasText: "Could not be copied" })).toBeVisible();
});
