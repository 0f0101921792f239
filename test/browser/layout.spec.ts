import type { Frame } from "@playwright/test";
import { expect, test } from "../support/browser.ts";
import { openAll } from "../support/details.ts";
import { openRuler } from "../support/ruler.ts";
import { longestWorded, readPages, unlike } from "../support/unlike.ts";

const WIDTHS = [280, 390, 768, 1280];

/** What sticks out of the page to the right. */
const overflowOf = (page: Frame) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const widest = [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => !element.closest(".scroll, .table-scroll, svg"))
      .toSorted((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0]!;
    return `${scrollWidth - clientWidth} px: ${widest.tagName} ${widest.className} ${widest.textContent.slice(0, 40)}`;
  });

/** Whether something stands in the right third of the page, within the first screen. */
const fillsTheRight = (page: Frame) =>
  page.evaluate(() => {
    const { right, width } = document.querySelector("main")!.getBoundingClientRect();
    return [...document.querySelectorAll("main *")].some((element) => {
      const box = element.getBoundingClientRect();
      const isThere = box.right > right - width / 4 && box.width > 0 && box.top < innerHeight && box.height > 8;
      return (
        isThere && element.checkVisibility() && (element.childElementCount === 0 || element.matches("svg, select"))
      );
    });
  });

test("a page of each kind is no wider than its window, at any width, and uses that of a screen", async ({
  page,
  site,
  kinds,
}) => {
  const { frame, resize } = await openRuler(page, site);
  const faults: string[] = [];
  for (const { kind, address } of kinds) {
    await resize(1280);
    await frame.goto(site.base + address);
    if (kind === "search") await frame.locator(".results li").first().waitFor();
    if (kind !== "error page" && !kind.startsWith("embedded") && !(await fillsTheRight(frame)))
      faults.push(`${kind} leaves its right third empty`);
    await openAll(frame);
    for (const width of WIDTHS) {
      await resize(width);
      const overflow = await overflowOf(frame);
      if (overflow) faults.push(`${kind} at ${width} px by ${overflow}`);
    }
  }
  expect(faults).toEqual([]);
});

test.describe("without scripts", () => {
  // What they add to a page is looked at once for each kind.
  test.use({ javaScriptEnabled: false });

  test("no page that shows anything new, or longer words, is wider than the narrowest window", async ({
    page,
    site,
  }) => {
    test.setTimeout(300_000);
    const { frame, resize } = await openRuler(page, site);
    await resize(280);
    const faults: string[] = [];
    const pages = readPages(site);
    for (const { address } of new Set([...unlike(pages), ...longestWorded(pages)])) {
      await frame.goto(site.base + address);
      const overflow = await overflowOf(frame);
      if (overflow) faults.push(`${address} by ${overflow}`);
    }
    expect(faults).toEqual([]);
  });
});

/** How many texts the figures of a page draw; and what those say, how large, and where, that may be hard to read. */
const textsOf = (page: Frame) =>
  page.evaluate(() => {
    const plots = [...document.querySelectorAll("svg.plot")];
    const texts = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        "figure :is(text, p, li, th, td, label, legend, summary, a, small)",
      ),
    ]
      .filter((element) => element.textContent.trim() && element.getClientRects().length > 0)
      .map((element) => {
        const scale = element instanceof SVGGraphicsElement ? Math.abs(element.getScreenCTM()!.d) : 1;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const figure = element.closest("figure")!.getBoundingClientRect();
        // The label of the first year stands half outside; a page's margin is at least this wide.
        const margin = 15;
        return {
          text: element.textContent.trim().slice(0, 50),
          size: Number.parseFloat(getComputedStyle(element).fontSize) * scale,
          isCut: element instanceof SVGElement && (left < figure.left - margin || right > figure.right + margin),
          isAxis: element.matches("text.axis.middle"),
          isName: element.matches("text.name"),
          plot: plots.indexOf(element.closest("svg.plot")!),
          box: { left, right, top, bottom },
        };
      });
    // A table may hold thousands, of which nothing more is asked.
    return {
      count: texts.length,
      texts: texts.filter(({ size, isCut, isAxis, isName }) => size < 12 || isCut || isAxis || isName),
    };
  });

type Text = Awaited<ReturnType<typeof textsOf>>["texts"][number];

/** What of a figure's texts cannot be read. */
function illegible(texts: readonly Text[]): string[] {
  const faults: string[] = [];
  const fault = (what: string, { text, size }: Text) => faults.push(`${what}: ${text} (${size} px)`);
  for (const item of texts) {
    if (item.size < 12) fault("too small", item);
    if (item.isCut) fault("sticks out of its figure", item);
  }
  for (const [, row] of Map.groupBy(
    texts.filter(({ isAxis }) => isAxis),
    ({ plot }) => plot,
  ))
    row.forEach((label, index) => {
      const next = row[index + 1];
      if (next && next.box.left < label.box.right) fault("runs into the next", label);
    });
  for (const [, column] of Map.groupBy(
    texts.filter(({ isName }) => isName),
    ({ plot }) => plot,
  ))
    column
      .toSorted((a, b) => a.box.top - b.box.top)
      .forEach((name, index, names) => {
        const next = names[index + 1];
        if (next && next.box.top < name.box.bottom - 3) fault("covers the next", name);
      });
  return faults;
}

test.describe("figures", () => {
  for (const place of ["chart", "embedded chart"])
    test(`are legible at 280, 640 and 1000 px: each ${place}`, async ({ page, site, kinds }) => {
      test.setTimeout(300_000);
      const { frame, resize } = await openRuler(page, site);
      const faults: string[] = [];
      for (const { address } of kinds.filter(({ kind }) => kind.startsWith(`${place} `))) {
        await frame.goto(site.base + address);
        for (const width of [280, 640, 1000]) {
          await resize(width);
          const { count, texts } = await textsOf(frame);
          expect(count, address).toBeGreaterThan(0);
          faults.push(...illegible(texts).map((fault) => `${address} at ${width} px ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
});
