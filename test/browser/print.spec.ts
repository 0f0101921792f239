import { expect, test } from "../support/browser.ts";

test("print leaves out what paper cannot use, and shows every event and every correction", async ({ page }) => {
  await page.goto("timeline/");
  await page.emulateMedia({ media: "print" });
  for (const hidden of [
    ".site-nav",
    ".site-search",
    "record-filter form",
    ".skip",
    ".site-footer nav",
    ".zoom",
    ".time-strip",
  ])
    await expect(page.locator(hidden)).toBeHidden();
  const events = page.locator("main li[data-kind]");
  await expect(page.locator("main li[data-kind]:visible")).toHaveCount(await events.count());
  await page.goto("changes/");
  const corrections = page.locator(".correction");
  await expect(page.locator(".correction:visible")).toHaveCount(await corrections.count());
  await page.emulateMedia({ media: "screen" });
  // Where one is folded, an address that leads to it unfolds it.
  await corrections.last().evaluate((last) => {
    last.id = "last";
    location.hash = "#last";
  });
  await expect(corrections.last()).toBeInViewport();
});

test("a printed chart shows its plot and its source, no controls, its table where a reader has opened it, and which years were chosen", async ({
  page,
  kinds,
}) => {
  let chosen = 0;
  for (const { address } of kinds.filter(({ kind }) => kind.startsWith("chart "))) {
    await page.goto(address);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("figure svg.plot:visible"), address).toHaveCount(
      await page.locator("figure svg.plot").count(),
    );
    await expect(page.locator("figure td").last(), address).toBeHidden();
    await page.locator("figure .values").evaluateAll((tables) => {
      for (const table of tables) table.setAttribute("open", "");
    });
    await expect(page.locator("figure td").last(), address).toBeVisible();
    await expect(page.locator("figure .figure-source")).toBeVisible();
    const controls = "figure :is(.controls input, .controls button, .editions):visible";
    await expect(page.locator(controls), address).toHaveCount(0);

    await page.emulateMedia({ media: "screen" });
    const slider = page.locator("[type=range][name=to]");
    if ((await slider.count()) === 0) continue;
    const first = (await slider.getAttribute("min"))!;
    await slider.fill(first);
    await page.emulateMedia({ media: "print" });
    const said = page.locator(".controls [data-role=to]");
    await expect(said).toBeVisible();
    await expect(said).toContainText(first);
    await page.emulateMedia({ media: "screen" });
    chosen++;
  }
  expect(chosen).toBeGreaterThan(0);
});

test("print is dark on light, whatever the screen", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("");
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
});
