import { globSync } from "node:fs";
import { expect, test } from "../../support/browser.ts";

const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("a printed explainer has at most 1.5 pages for 400 words of its text, with its sources and without the tables of its figures", async ({
  page,
  site,
}) => {
  const explainers = globSync("explainers/*/", { cwd: site.folder });
  expect(explainers.length).toBeGreaterThan(3);
  const lengths: string[] = [];
  for (const address of explainers) {
    await page.goto(`${address}/`);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".sources li").last()).toBeVisible();
    await expect(page.locator("figure .values:visible")).toHaveCount(0);
    const pages = pagesOf(
      await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } }),
    );
    // What is printed of it as text: tables, captions and lists of events too, but not the words within pictures.
    const words = await page.locator(".opening, .key-points, .prose, .not-known").evaluateAll((parts) => {
      for (const picture of document.querySelectorAll("svg")) picture.remove();
      return parts.flatMap((part) => (part as HTMLElement).innerText.split(/\s+/).filter(Boolean)).length;
    });
    if (pages > Math.ceil((words / 400) * 1.5)) lengths.push(`${address}: ${pages} pages for ${words} words`);
  }
  expect(lengths).toEqual([]);
});
