import { builtSites } from "../../support/site.ts";
import { expect, test } from "../../support/browser.ts";

const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("a printed explainer has at most 1.5 pages for 400 words, with its sources and without the tables of its figures", async ({
  page,
}) => {
  const { dossier } = builtSites.find(({ name }) => name === "real")!;
  const lengths: string[] = [];
  for (const { address, prose, fields, id } of dossier.all("explainer")) {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".sources li").last()).toBeVisible();
    await expect(page.locator("figure .values:visible")).toHaveCount(0);
    const own = [fields.summary, ...fields.key_points, ...fields.not_known].join(" ").split(/\s+/).length;
    const words = prose.words + own;
    const pages = pagesOf(
      await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } }),
    );
    if (pages > Math.ceil((words / 400) * 1.5)) lengths.push(`${id}: ${pages} pages for ${words} words`);
  }
  expect(lengths).toEqual([]);
});
