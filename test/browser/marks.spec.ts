import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import type { VisitedPage } from "../support/page-kinds.ts";

/** Marks that carry data, by what they lie on: the page, or the cell of that colour. */
const marksOf = (page: Page) =>
  page.evaluate(() => {
    const ctx = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const luminanceOf = (colour: string): number => {
      ctx.fillStyle = colour;
      ctx.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...ctx.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => {
        const value = channel / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string): number => {
      const [low, high] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const strokeOf = (element: Element) => getComputedStyle(element).stroke;
    const fillOf = (element: Element) => getComputedStyle(element).fill;
    return [
      ...[
        ...document.querySelectorAll(
          ".plot :is(.track, .line, .backdrop, .gap, line.threshold, [class$=estimate-mark])",
        ),
      ].map((mark) => ({ mark: mark.classList.value, contrast: contrast(strokeOf(mark), paper) })),
      ...[...document.querySelectorAll(".plot :is(.mark, .statement.solid)")].map((mark) => ({
        mark: mark.classList.value,
        contrast: contrast(fillOf(mark), paper),
      })),
      ...[...document.querySelectorAll(".plot .estimate")].map((mark) => {
        const index = /on-(\d)/.exec(mark.classList.value)![1]!;
        const cell = document.querySelector(`.plot .cell-${index}`)!;
        return { mark: mark.classList.value, contrast: contrast(strokeOf(mark), fillOf(cell)) };
      }),
    ];
  });

const looks = [
  { name: "light colours", forcedColors: "none", colorScheme: "light" },
  { name: "dark colours", forcedColors: "none", colorScheme: "dark" },
  { name: "forced colours", forcedColors: "active", colorScheme: "light" },
  { name: "forced dark colours", forcedColors: "active", colorScheme: "dark" },
] as const;

/** Shows a page in one look after the other. */
const inEveryLook = async (page: Page, ask: (name: string) => Promise<void>) => {
  for (const { name, ...media } of looks) {
    await page.emulateMedia(media);
    await test.step(`in ${name}`, () => ask(name));
  }
};

const chartsOf = (kinds: readonly VisitedPage[]) =>
  kinds.filter(({ kind }) => kind.startsWith("chart ")).map(({ address }) => address);

/** The marks of a legend that is seen, each in one text. */
const swatchesOf = (page: Page) =>
  page.locator(".legend svg:visible").evaluateAll((all) =>
    all.map((swatch) =>
      [...swatch.children]
        .map((mark) => {
          const { fill, stroke, strokeDasharray } = getComputedStyle(mark);
          return [mark.getAttribute("d"), fill, stroke, strokeDasharray].join(" ");
        })
        .join(),
    ),
  );

const halosOf = (page: Page) =>
  page
    .locator(".plot .on-plot")
    .evaluateAll((texts) =>
      texts.map((text) => ({ fill: getComputedStyle(text).fill, stroke: getComputedStyle(text).stroke })),
    );

test("in any colours marks stand out by 3 to 1, those of a legend differ, and texts on a plot have a halo", async ({
  page,
  kinds,
}) => {
  const count = { marks: 0, halos: 0 };
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    await inEveryLook(page, async (name) => {
      const about = `${address} in ${name}`;
      const marks = await marksOf(page);
      count.marks += marks.length;
      expect
        .soft(
          marks.filter(({ contrast }) => contrast < 3),
          about,
        )
        .toEqual([]);

      const swatches = await swatchesOf(page);
      expect.soft(swatches.length, address).toBeGreaterThan(0);
      expect.soft(new Set(swatches).size, `${about}\n${swatches.join("\n")}`).toBe(swatches.length);

      const halos = await halosOf(page);
      count.halos += halos.length;
      for (const { fill, stroke } of halos) expect.soft(fill, about).not.toBe(stroke);
    });
  }
  expect(count.marks).toBeGreaterThan(80);
  expect(count.halos).toBeGreaterThan(0);
});

test("the stripes of an estimate are drawn whichever edition is shown", async ({ page, kinds }) => {
  let shown = 0;
  for (const { address } of kinds.filter(({ kind }) => kind.startsWith("chart "))) {
    await page.goto(address);
    const links = await page
      .locator(".editions a")
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    for (const link of links) {
      await page.goto(link);
      const missing = await page
        .locator(".plot:visible [fill^='url(#']")
        .evaluateAll((marks) =>
          marks
            .map((mark) => document.querySelector(mark.getAttribute("fill")!.slice(4, -1)))
            .filter((pattern) => !pattern?.closest("svg")?.getClientRects().length),
        );
      expect(missing, link).toEqual([]);
      shown++;
    }
  }
  expect(shown).toBeGreaterThan(1);
});
