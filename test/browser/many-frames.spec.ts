import { toSnippet } from "../../src/embeds/snippets.ts";
import type { Embeddable } from "../../src/embeds/snippets.ts";
import { embedChoices, frameAddresses, scriptOf, serverOf, twoCharts } from "../support/frames.ts";
import { expect, expectToFit, openParent, PLAIN, test } from "../support/parent-page.ts";
import type { TestSite } from "../support/sites.ts";

/** Every chart, and frames of the timeline until there are twenty. */
const twenty = (site: TestSite): Embeddable[] => {
  const charts = embedChoices(site).map(({ variants }) => variants[0]!);
  const timelines = frameAddresses(site).filter((address) => address.startsWith("embed/timeline/"));
  return [
    ...charts,
    ...timelines.map((address) => ({
      ...charts[0]!,
      frame: `${serverOf(site)}${site.base}${address}`,
      title: address,
    })),
    ...charts,
  ].slice(0, 20);
};

test("twenty frames on one page all have the room that they need", async ({ page, site }) => {
  const script = scriptOf(site);
  await openParent(page, site, {
    head: PLAIN,
    body: twenty(site)
      .map((chart, rank) => toSnippet(rank % 2 ? "responsive" : "element", chart, { script }))
      .join("\n"),
  });
  const frames = page.locator("iframe");
  await expect(frames).toHaveCount(20);
  for (let rank = 0; rank < 20; rank++) {
    await frames.nth(rank).scrollIntoViewIfNeeded();
    await expectToFit(page, rank);
  }
  // None has lost its room while others were loaded.
  for (let rank = 0; rank < 20; rank++) await expectToFit(page, rank);
});

test("on a slow network there are links and room, and at last charts that fit", async ({ page, site }) => {
  const [first, second] = twoCharts(site);
  const script = scriptOf(site);
  // Nothing comes before it has been looked at what is there without it.
  const network = Promise.withResolvers<undefined>();
  const slowly = (ms: number) => (route: { continue: () => Promise<void> }) =>
    network.promise.then(() => new Promise((resolve) => setTimeout(resolve, ms))).then(() => route.continue());
  await page.route(script, slowly(0));
  await page.route(`${serverOf(site)}${site.base}embed/**`, slowly(1000));
  await openParent(page, site, {
    whole: false,
    head: PLAIN,
    body: toSnippet("element", first, { script }) + toSnippet("responsive", second, { script }),
  });
  await expect(page.getByRole("link", { name: first.title })).toBeVisible();
  const rooms = await page
    .locator("dossier-chart, iframe")
    .evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  for (const room of rooms) expect(room).toBeGreaterThan(150);
  network.resolve(undefined);
  await expect(page.locator("iframe")).toHaveCount(2);
  await expectToFit(page, 0);
  await expectToFit(page, 1);
});
