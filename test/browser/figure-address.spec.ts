import { expect, test } from "../support/browser.ts";
import { chartsOf } from "../support/page-kinds.ts";

test("an edition in the address is the one that is shown", async ({ page, kinds }) => {
  let pinned = 0;
  for (const address of chartsOf(kinds)) {
    await page.goto(address);
    const links = await page
      .locator(".editions a:not([aria-current])")
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname));
    for (const path of links) {
      pinned++;
      const edition = path.split("/").at(-2)!;
      await page.goto(`${address}?edition=${edition}&view=table`);
      await expect(page).toHaveURL(new RegExp(`/${edition}/\\?.*view=table`));
      await expect(page.locator(".editions [aria-current]")).toHaveCount(1);
    }
  }
  expect(pinned).toBeGreaterThan(0);
});

test("what the address says wrongly leaves the chart as it is published", async ({ page, kinds }) => {
  const wrong = "?highlight=%22%5D,nobody&from=abc&to=99999&view=%3Cb%3E&theme=pink&accent=zzz&lang=xx&edition=../../";
  for (const address of chartsOf(kinds)) {
    // Everything that is drawn: what it says, in which colours, and where it stands in px.
    const figure = () =>
      page.locator("chart-figure").evaluate((element) =>
        [...element.querySelectorAll(".plots *, .legend *")]
          .filter((mark) => mark.getClientRects()[0])
          .map((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect();
            const { fill, stroke } = getComputedStyle(mark);
            const text = mark.children.length > 0 ? "" : mark.textContent;
            return { what: `${mark.tagName} ${text} ${fill} ${stroke}`, places: [x, y, width, height] };
          }),
      );
    const state = () =>
      page
        .locator("form.controls")
        .evaluate((form: HTMLFormElement) => new URLSearchParams(new FormData(form) as never).toString());
    await page.goto(address);
    const [plain, chosen] = [await figure(), await state()];
    await page.goto(`${address}${wrong}`);
    expect(await state(), address).toBe(chosen);
    const drawn = await figure();
    expect(
      drawn.map(({ what }) => what),
      address,
    ).toEqual(plain.map(({ what }) => what));
    // Places that the layout rounds may move by a part of a pixel.
    const moved = drawn.filter(({ places }, index) =>
      places.some((place, side) => Math.abs(place - plain[index]!.places[side]!) > 1),
    );
    expect(moved, address).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.style.cssText)).toBe("");
  }
});

test("the address chooses the colours, and an accent that cannot be read is mended", async ({ page, kinds }) => {
  const address = chartsOf(kinds)[0]!;
  const colours = (theme: string, accent: string) =>
    page.goto(`${address}?theme=${theme}&accent=${accent}`).then(() =>
      page.evaluate(() => {
        const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
        const luminanceOf = (colour: string) => {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
            const share = channel / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          }) as [number, number, number];
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [a, b] = [
          getComputedStyle(document.querySelector("main a")!).color,
          getComputedStyle(document.documentElement).backgroundColor,
        ].map(luminanceOf) as [number, number];
        return { contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), paper: b };
      }),
    );
  for (const accent of ["ffff00", "ffffff", "000000", "00ff88", "2244ff", "ff0000"])
    for (const theme of ["light", "dark"]) {
      const { contrast, paper } = await colours(theme, accent);
      expect(contrast, `${accent} ${theme}`).toBeGreaterThanOrEqual(4.5);
      expect(paper < 0.2).toBe(theme === "dark");
    }
});
