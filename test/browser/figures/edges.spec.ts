import { expect, test } from "../../support/browser.ts";

const forms = [
  "change",
  "count-over-time",
  "cumulative-count",
  "heat-map",
  "known-when",
  "lines",
  "map",
  "panels",
  "revisions",
];

// One for each of the three sizes in which labels are shown.
const widths = [280, 420, 760];

test("figures of any names keep their words inside the frame around them, whatever its width", async ({ page }) => {
  let seen = 0;
  for (const form of forms)
    for (const hard of ["long-names", "estimates"]) {
      await page.setViewportSize({ width: 760, height: 800 });
      await page.goto(`embed/${form}-${hard}/`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const texts = await page.locator(".plots text:visible").evaluateAll((all) =>
          all.map((text) => {
            const { left, right } = text.getBoundingClientRect();
            return { text: text.textContent.trim(), left, right };
          }),
        );
        seen += texts.length;
        const outside = texts.filter(({ left, right }) => left < 0 || right > width);
        expect.soft(outside, `${form}-${hard} at ${width}`).toEqual([]);
      }
    }
  expect(seen).toBeGreaterThan(400);
});

test("figures of any lines name them so that no name covers another, in any size", async ({ page }) => {
  for (const id of ["lines-many-series", "lines-on-threshold", "lines-estimates", "revisions-on-threshold"]) {
    await page.goto(`embed/${id}/`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const boxes = await page.locator(".plot :is(.name, text.threshold)").evaluateAll((all) =>
        all.map((text) => {
          // A line of words without the room above and below its letters.
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { text: text.textContent.trim(), left, right, top: top + 3, bottom: bottom - 3 };
        }),
      );
      expect(boxes.length).toBeGreaterThan(1);
      const covered = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect.soft(covered, `${id} at ${width}`).toEqual([]);
    }
  }
});
