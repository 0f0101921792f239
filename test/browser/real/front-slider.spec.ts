import { expect, test } from "../../support/browser.ts";

test("a slider goes through the days of the front page’s figure, by keys, in words and in the address", async ({
  page,
}) => {
  await page.goto("./");
  const figure = page.locator(".front-figure");
  const title = figure.locator(".figure-title");
  const finding = await title.innerText();
  const slider = figure.getByRole("slider", { name: "As known on" });
  const numbers = figure.locator(".plot g[data-row] .count").locator("visible=true");
  const all = await numbers.count();
  await expect(slider).toHaveAttribute("aria-valuetext", /17 allies/);
  await slider.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", "Nothing yet");
  await expect(numbers).toHaveCount(0);
  for (let step = 0; step < 3; step++) await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /17 June 2024: 23 allies/);
  await expect(page).toHaveURL(/\?asof=2024-06-17$/);
  await expect(figure.locator("output").filter({ hasText: "23 allies" })).toBeVisible();
  await expect(numbers).toHaveText(["18", "20–23", "23", "23"]);
  // The finding of today gives way to what the figure is about.
  await expect(title).toHaveText("How many allies met 2 % of GDP in 2024?");
  await figure.locator(".values summary").click();
  await expect(figure.locator("tbody tr:visible")).toHaveCount(4);
  await slider.press("End");
  await expect(title).toHaveText(finding);
  await expect(numbers).toHaveCount(all);
  await expect(page).not.toHaveURL(/asof/);

  // Who is sent such an address sees the figure of that day; a month is as of its end.
  for (const asof of ["2024-06-30", "2024-06"]) {
    await page.goto(`./?asof=${asof}&from=letter`);
    await expect(numbers).toHaveText(["18", "20–23", "23", "23"]);
  }
  await slider.press("Home");
  await expect(page).toHaveURL(/[?&]asof=0001(?:&|$)/);
  await page.reload();
  await expect(slider).toHaveAttribute("aria-valuetext", "Nothing yet");
});
