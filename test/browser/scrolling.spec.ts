import { expect, test } from "../support/browser.ts";
import { openAll } from "../support/details.ts";

test("whatever scrolls within a page can be reached by key and has a name, and no table breaks a word", async ({
  page,
  kinds,
}) => {
  await page.setViewportSize({ width: 280, height: 740 });
  const faults: string[] = [];
  let scrolling = 0;
  for (const { kind, address } of kinds) {
    await page.goto(address);
    await openAll(page);
    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
        if (element.closest("svg") || element.getClientRects().length === 0) return false;
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
        return (
          (scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (scrolls(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      });
      const mute = all.filter((element) => {
        const isReached = element.tabIndex >= 0 || element.querySelector("a[href], button, input, select") !== null;
        const isNamed = element.ariaLabel ?? element.getAttribute("aria-labelledby");
        return !isReached || (element.tabIndex >= 0 && !isNamed);
      });
      const range = document.createRange();
      const broken = [...document.querySelectorAll("main table :is(th, td)")].flatMap((cell) => {
        const texts: string[] = [];
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const { 0: word, index } of node.nodeValue!.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) texts.push(word);
          }
        return texts;
      });
      return { count: all.length, mute: mute.map(({ className, tagName }) => `${tagName} ${className}`), broken };
    });
    scrolling += found.count;
    faults.push(
      ...found.mute.map((what) => `${kind}: ${what}`),
      ...found.broken.map((word) => `${kind}: breaks ${word}`),
    );
  }
  expect(scrolling).toBeGreaterThan(3);
  expect(faults).toEqual([]);
});

test("a table that scrolls says so", async ({ page, kinds }) => {
  await page.goto(kinds.find(({ kind }) => kind === "dataset")!.address);
  await openAll(page);
  const box = page.locator(".table-scroll").first();
  const saying = () => box.evaluate((element) => getComputedStyle(element, "::before").content);
  await page.setViewportSize({ width: 280, height: 740 });
  await expect.poll(saying).toContain("sideways");
  await expect(box).toHaveAttribute("tabindex", "0");
});
