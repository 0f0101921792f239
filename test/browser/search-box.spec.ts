import type { Page } from "@playwright/test";
import { axeFaults } from "../support/axe.ts";
import { expect, test } from "../support/browser.ts";

/** A name of the dossier that is another's, too, in part, and whose it is. */
const known = {
  real: { typed: "zelensk", title: "Volodymyr Zelenskyy", slip: "Witaker", meant: "Matthew Whitaker" },
  ferries: { typed: "ostr", title: "Ostrel", slip: "Tidewatr", meant: "Tidewater Council" },
} as const;

const boxOf = (page: Page) => page.getByRole("combobox", { name: "Search the dossier" });
const optionsOf = (page: Page) => page.locator(".site-search").getByRole("option");

test("the box is reached by a key, offers records as one types, and leads to one by the arrow keys", async ({
  page,
  site,
}) => {
  const { typed, title } = known[site.name as "real"];
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.slice(site.base.length)));
  await page.goto("claims/");
  await expect(boxOf(page)).toHaveAttribute("aria-expanded", "false");
  expect(asked.filter((path) => path.startsWith("pagefind"))).toEqual([]);
  await page.keyboard.press("/");
  await expect(boxOf(page)).toBeFocused();
  await expect(boxOf(page)).toHaveValue("");
  await page.keyboard.type(typed);
  await expect(optionsOf(page).first()).toContainText(title);
  // The names alone: of Pagefind nothing is loaded.
  expect(asked.filter((path) => path.startsWith("pagefind"))).toEqual(["pagefind/names.json"]);
  await expect(boxOf(page)).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(".site-search [role=status]")).toHaveText(/^\d+ records? by this name, and the search/);
  const all = optionsOf(page).last();
  await expect(all).toHaveText(`Search all text for “${typed}”`);

  // Up from the box is the last, and down from there the box again, and then the first.
  await page.keyboard.press("ArrowUp");
  await expect(all).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".site-search [aria-selected=true]")).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await expect(optionsOf(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(boxOf(page)).toHaveAttribute(
    "aria-activedescendant",
    (await optionsOf(page).first().getAttribute("id"))!,
  );
  await expect(boxOf(page)).toBeFocused();
  expect(await axeFaults(page)).toEqual([]);

  await page.keyboard.press("Escape");
  await expect(optionsOf(page)).toHaveCount(0);
  await expect(boxOf(page)).toHaveValue(typed);
  await page.keyboard.press("End");
  await page.keyboard.type(" ");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText(title);
});

test("Enter alone, and the last offer, lead to the search of all text", async ({ page, site }) => {
  const { typed } = known[site.name as "real"];
  for (const key of ["Enter", "ArrowUp"]) {
    await page.goto("glossary/");
    await page.keyboard.press("Control+k");
    await boxOf(page).fill(typed);
    await expect(optionsOf(page).last()).toBeVisible();
    await page.keyboard.press(key);
    if (key !== "Enter") await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/search/\\?q=${typed}$`));
  }
});

test("one wrong letter still finds, and what is pressed elsewhere closes the offers", async ({ page, site }) => {
  const { slip, meant } = known[site.name as "real"];
  await page.goto("about/");
  await boxOf(page).fill(slip);
  await expect(optionsOf(page).first()).toContainText(meant);
  await page.locator("h1").click();
  await expect(optionsOf(page)).toHaveCount(0);
  await boxOf(page).click();
  await optionsOf(page).first().click();
  await expect(page.locator("h1")).toHaveText(meant);
});

test("the keys are a field's own where one has the focus, and the search page's box takes them there", async ({
  page,
}) => {
  await page.goto("timeline/");
  await boxOf(page).fill("a");
  await page.keyboard.press("/");
  await page.keyboard.press("Control+k");
  await expect(boxOf(page)).toHaveValue("a/");
  const field = page.locator("main :is(select, input):visible").first();
  await field.focus();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await page.goto("search/");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("the offers stand within the narrowest window, and the chosen one can be told in forced colours", async ({
  page,
  site,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 280, height: 600 });
  await page.goto("claims/");
  await expect(page.locator(".site-menu [aria-current=page]")).toHaveCSS("text-decoration-line", "underline");
  await boxOf(page).click();
  await boxOf(page).fill(known[site.name as "real"].typed);
  await page.keyboard.press("ArrowDown");
  const chosen = page.locator(".site-search [aria-selected=true]");
  await expect(chosen).toHaveCSS("outline-style", "solid");
  const { x, width } = (await chosen.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(280);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(280);
});
