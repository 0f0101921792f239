import type { Frame, Page } from "@playwright/test";

/** Unfolds what is folded, all of it at once; that a click or a key does so too is for other tests. */
export const openAll = (page: Page | Frame, selector = "details"): Promise<void> =>
  page.evaluate((selector) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) details.open = true;
  }, selector);
