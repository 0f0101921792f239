import { describe, expect, test } from "vitest";
import { attribute, builtSites, type BuiltPage, type BuiltSite } from "../support/site.ts";

/** Where a link within the site leads, or undefined where it leaves the site. */
function targetOf({ origin, base }: BuiltSite, { address }: BuiltPage, href: string): URL | undefined {
  const url = new URL(href, `${origin}${base}${address}`);
  return url.origin === origin ? url : undefined;
}

/** What is wrong with a link within the site. */
function faultOf(site: BuiltSite, url: URL): string | undefined {
  if (!url.pathname.startsWith(site.base)) return "leaves the base path";
  const address = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = address === "" || address.endsWith("/") ? `${address}index.html` : address;
  if (!site.files.has(file)) return "is not there";
  // Browsers look for an anchor as it is written, then for what that means.
  const written = url.hash.slice(1);
  const anchors = [written, decodeURIComponent(written)];
  if (written && !anchors.some((anchor) => site.page(address).root.querySelector(`[id="${anchor}"]`)))
    return "has no such anchor";
  return undefined;
}

describe.each(builtSites)("$name", (site) => {
  test("every link within the site leads to a page or file, and to an anchor on it", () => {
    const known = new Map<string, string | undefined>();
    const faults: string[] = [];
    let links = 0;
    for (const page of site.pages)
      for (const element of page.root.querySelectorAll("a[href], link[href], [src], [data-index]")) {
        const written = attribute(element, "href") || attribute(element, "src") || attribute(element, "data-index");
        const url = targetOf(site, page, written);
        if (!url) continue;
        links++;
        if (!known.has(url.href)) known.set(url.href, faultOf(site, url));
        const fault = known.get(url.href);
        if (fault) faults.push(`${page.address}: ${written} ${fault}`);
      }
    expect(faults).toEqual([]);
    expect(links).toBeGreaterThan(site.pages.length);
  });

  test("a link that names a filter names a word that the filter has", () => {
    const faults: string[] = [];
    for (const page of site.pages)
      for (const link of page.root.querySelectorAll("a[href]")) {
        const url = targetOf(site, page, attribute(link, "href"));
        // What only a day of the past has, the script adds to the filter on that day.
        if (!url?.search || link.closest("[data-day], [data-part=not-decided]")) continue;
        const target = site.page(url.pathname.slice(site.base.length));
        for (const [name, value] of url.searchParams)
          if (
            !target.root.querySelector(
              `select[name="${name}"] option[value="${value}"], input[name="${name}"][value="${value}"]`,
            )
          )
            faults.push(`${page.address}: ${url.search}`);
      }
    expect(faults).toEqual([]);
  });

  test("no address of a page is written twice in one page as an id", () => {
    for (const { address, root } of site.pages) {
      const ids = root.querySelectorAll("[id]").map((element) => element.id);
      expect(new Set(ids).size, address).toBe(ids.length);
    }
  });
});
