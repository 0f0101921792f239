import type { Page } from "@playwright/test";

/** What a figure is read from: the names, times and sentences of its attributes, and the cells of its table. */
export const figureOf = (page: Page) =>
  page.locator("chart-figure").evaluate((figure: HTMLElement) => ({
    sentences: figure.dataset.said?.split("\n"),
    times: figure.dataset.times?.split(" ") ?? [],
    unit: figure.dataset.unit ?? "",
    rows: [...figure.querySelectorAll<HTMLTableRowElement>("tbody tr")]
      .map(({ cells }) => [...cells].map(({ textContent }) => textContent.trim()))
      .filter(({ length }) => length > 1),
    heads: [...figure.querySelectorAll("thead th")].map(({ textContent }) => textContent),
  }));
