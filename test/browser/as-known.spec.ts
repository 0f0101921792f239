import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser.ts";

const records = (page: Page) => page.locator("main li[data-kind]:visible");
const said = (page: Page) => page.locator("as-known output");
const asked = (page: Page) => new URL(page.url()).searchParams.get("asof");

test("the ledger is as known on the day of the address: claims, verdicts, tallies and scores", async ({ page }) => {
  await page.goto("claims/?asof=2023-06");
  await expect(said(page)).toHaveText(
    /As known on 30 June 2023: 2 of 5 claims\.\s*2 of them were not yet decided\. 2 are left out, as no day is known for them\./,
  );
  await expect(records(page)).toHaveCount(2);
  await expect(records(page).getByText("Not yet decided on 30\u00a0June\u00a02023")).toHaveCount(2);
  await expect(page.locator("main").getByText("Came true").locator("visible=true")).toHaveCount(0);
  await expect(page.locator("main > .shares li:visible")).toHaveText(["2 Not yet decided"]);
  const squares = page.locator(".claim-squares a:visible");
  await expect(squares).toHaveCount(2);
  for (const square of await squares.all()) await expect(square).toHaveAttribute("aria-label", /Not yet decided/);

  // With another filter, in one address.
  const kind = page.locator("select[name=kind]");
  await kind.selectOption("forecast");
  await expect(page).toHaveURL(/\?(?=.*asof=2023-06)(?=.*kind=forecast)/);
  await expect(page.locator("record-filter output")).toHaveText("1 of 2 shown");
  const score = page.locator("#forecasts .score");
  await expect(score).toHaveText("None of them can be judged yet. 1 more can’t be judged, or not yet.");
  await expect(page.locator(".forecasts tbody tr:visible")).toHaveCount(1);
  await expect(page.locator(".forecasts tbody")).not.toContainText("edition", { ignoreCase: true, useInnerText: true });
  await expect(page.locator("table[data-by] tbody td:visible")).toHaveText(["1", "1"]);

  // On another day it had come true.
  const day = page.getByLabel("On another day");
  await expect(day).toHaveValue("2023-06-30");
  await day.fill("2024-03-15");
  await expect(said(page)).toContainText("As known on 15 March 2024: 3 of 5 claims.");
  expect(asked(page)).toBe("2024-03-15");
  await expect(records(page).locator(".badge:visible")).toHaveText(["Came true"]);
  await expect(score).toHaveText(/^1 of the 1 that can be judged came true/);
  await expect(page.locator(".forecasts tbody tr:visible")).toContainText("Tidewater Council");

  await page.goBack();
  await expect(said(page)).toContainText("30 June 2023");
  await expect(score).toHaveText(/^None of them/);
  await kind.selectOption("");
  await page.locator("select[name=status]").selectOption("Not yet decided");
  await expect(records(page)).toHaveCount(2);
  expect(new URL(page.url()).searchParams.get("status")).toBe("not-decided");

  // The timeline keeps the day, and has the same way back to today.
  await page.locator(".site-nav").getByRole("link", { name: "Timeline" }).first().click();
  await expect(page).toHaveURL(/timeline\/\?asof=2023-06$/);
  await expect(said(page)).toContainText("As known on 30 June 2023: 6 of 8 events.");
  await expect(records(page)).toHaveCount(6);
  await expect(page.locator(".lanes .event:not(.out)")).toHaveCount(6);
  await expect(page.locator(".lanes text.present")).toHaveText("As of 30 June 2023");
  await page.getByRole("link", { name: "Show today’s" }).click();
  await expect(records(page)).toHaveCount(8);
  await expect(page.locator(".lanes text.present")).toHaveText("As of November 2024");
  expect(asked(page)).toBeNull();
  const back = page.getByRole("link", { name: "Back in time" });
  await expect(back).toBeFocused();
  await back.press("Enter");
  await expect(said(page)).toContainText("As known on");
  await expect(page.getByLabel("On another day")).toBeFocused();
});

test("what is no day is said, and today’s is shown; a day before all has nothing", async ({ page }) => {
  await page.goto("claims/?asof=%24%2613&topic=nothing");
  await expect(said(page)).toContainText("“$&13” is no day, month or year");
  await expect(records(page)).toHaveCount(5);
  await page.goto("claims/?asof=1900");
  await expect(said(page)).toContainText("0 of 5 claims");
  await expect(records(page)).toHaveCount(0);
  await expect(page.locator("main section:visible")).toHaveCount(1);
});

test("a chart is that of its newest edition of the day, or of its rows by then", async ({ page }) => {
  const bar = page.locator(".chart-day");
  await page.goto("charts/routes-on-time/?asof=2023-06-30");
  await expect(page).toHaveURL(/routes-on-time\/2023\/\?asof=2023-06-30$/);
  await expect(bar).toContainText("As known on 30 June 2023:");
  await expect(page.locator(".editions a:visible")).toHaveCount(1);
  await expect(page.locator(".how-to-read, .figure-note, .edition-note").locator("visible=true")).toHaveCount(0);
  await page.goto("charts/routes-on-time/2023/?asof=2024-12");
  await expect(page).toHaveURL(/routes-on-time\/\?asof=2024-12$/);
  await page.goto("charts/routes-on-time/?asof=2020");
  await expect(bar).toContainText("none of the editions");
  await expect(page.locator("chart-figure")).toBeHidden();

  await page.goto("charts/punctual-routes-of-2023/?asof=2023-06-30");
  await expect(bar).toContainText(/As known on 30 June 2023: 2 of 4 entries/);
  const finding = await page.locator("h1").innerText();
  await expect(page.locator(".plot g[data-row]:not([hidden])")).toHaveCount(2);
  const slider = page.getByRole("slider", { name: "As known on" });
  await expect(slider).toHaveAttribute("aria-valuetext", /^Harbour Gazette/);
  // Nor can more be read by keys.
  await page.locator(".plots").press("End");
  await expect(page.locator(".reading output")).toHaveText(/^Harbour Gazette/);
  await slider.press("End");
  await expect(bar).toBeHidden();
  expect(asked(page)).toBeNull();
  await expect(page.locator("h1")).not.toHaveText(finding);
  await expect(page.locator(".plot g[data-row]:not([hidden])")).toHaveCount(4);
  await page.goBack();
  await expect(page.locator("h1")).toHaveText(finding);

  // Where editions stand side by side, those that had been published.
  await page.goto("charts/punctuality-by-edition/?asof=2023-12");
  await expect(bar).toContainText("As known on 31 December 2023: 1 of 2 editions of this figure.");
  await expect(page.locator("h1")).toHaveText("Punctuality of the ferries: On time, %");
  await expect(page.locator(".plot text.name:visible")).toHaveText(["Edition of 2023"]);
  await page.locator(".values summary").click();
  await expect(page.locator(".values tbody tr:visible")).toHaveCount(1);
  await page.locator(".plots").press("End");
  const read = page.locator(".reading output");
  const first = await read.innerText();
  await page.locator(".plots").press("ArrowDown");
  await expect(read).toHaveText(first);
  await page.goto("charts/punctuality-by-edition/?asof=2020");
  await expect(bar).toContainText("none of the editions");
  await expect(page.locator("chart-figure")).toBeHidden();

  await page.goto("charts/berths-over-time/?asof=2019");
  await expect(bar).toContainText("4 of 6 entries");
  await expect(page.locator(".plot").getByText("6 berths")).toBeHidden();
});
