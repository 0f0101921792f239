import { withDay } from "./day.ts";

/** Links to pages that know of days, given by their paths with spaces between, lead there as of the same day. */
export function keepDay(pages: string, day: string | undefined): void {
  for (const link of document.querySelectorAll("a[href]:not(as-known a)")) {
    const href = link.getAttribute("href")!;
    // Most have no day and get none: to read all their addresses takes long.
    if (!day && !href.includes("asof=")) continue;
    const { origin, pathname, search, hash } = new URL(href, location.href);
    if (href.startsWith("#") || origin !== location.origin || !pages.split(" ").includes(pathname)) continue;
    const address = withDay(search, day) + hash;
    link.setAttribute("href", href.startsWith("?") ? address : pathname + address);
  }
}
