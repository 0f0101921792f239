import { parse } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { attribute, builtSites, isListed, isPinned, type BuiltPage } from "../support/site.ts";

const titleOf = ({ root }: BuiltPage) => root.querySelector("title")?.text ?? "";
const descriptionOf = ({ root }: BuiltPage) => attribute(root.querySelector("meta[name=description]"), "content");
const canonicalOf = ({ root }: BuiltPage) => attribute(root.querySelector("link[rel=canonical]"), "href");

describe.each(builtSites)("$name", (site) => {
  const { pages, origin, base, dossier } = site;
  const listed = pages.filter(isListed);
  const sitemap = parse(site.read("sitemap-0.xml"))
    .querySelectorAll("loc")
    .map(({ text }) => text);

  test("every page has a title and says its language", () => {
    for (const page of pages) {
      expect(titleOf(page).length, page.address).toBeGreaterThan(3);
      expect(attribute(page.root.querySelector("html"), "lang")).toBe(dossier.settings.fields.language);
      expect(page.root.querySelectorAll("h1"), page.address).toHaveLength(1);
    }
  });

  test("every page that is listed has a canonical address under the site's own", () => {
    for (const page of listed) expect(canonicalOf(page)).toBe(`${origin}${base}${page.address}`);
  });

  test("an embedded chart, and a chart of one edition, name the chart's page as the canonical one", () => {
    const others = pages.filter(({ address }) => address.startsWith("embed/") || isPinned(address));
    expect(others.length).toBeGreaterThan(2);
    for (const page of others) expect(canonicalOf(page)).toBe(`${origin}${base}charts/${page.address.split("/")[1]}/`);
  });

  // An actor and the term that explains it may have one name; a title in brackets is our description of a work.
  test("every page that is listed has a title of its own within its section", () => {
    const titles = listed
      .filter((page) => !titleOf(page).startsWith("["))
      .map((page) => `${page.address.split("/")[0]}: ${titleOf(page)}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test("every page that is listed has a description, and few pages share one", () => {
    const byText = Map.groupBy(listed, descriptionOf);
    for (const [description, group] of byText) {
      expect(description.length, group[0]!.address).toBeGreaterThan(15);
      expect(group.length, `${description} ${group.map(({ address }) => address).join(" ")}`).toBeLessThanOrEqual(2);
    }
  });

  test("the sitemap holds every listed page and nothing else", () => {
    expect(sitemap.toSorted()).toEqual(listed.map(({ address }) => `${origin}${base}${address}`).toSorted());
  });

  test("the error page alone is kept from search engines; an embedded chart names its page instead", () => {
    const kept = pages.filter(({ root }) => root.querySelector("meta[name=robots]"));
    expect(kept.map(({ address }) => address)).toEqual(["404.html"]);
  });

  test("every page has the accent colours of the dossier, embedded charts too", () => {
    for (const { address, root } of pages) {
      const style = root.querySelectorAll("style").find(({ rawText }) => rawText.startsWith(":root{--accent:"));
      expect(style?.rawText.includes(dossier.settings.fields.theme?.accent ?? ""), address).toBe(
        dossier.settings.fields.theme && true,
      );
    }
  });

  test("robots.txt and the pages name the sitemap", () => {
    const address = `${origin}${base}sitemap-index.xml`;
    expect(site.read("robots.txt")).toContain(`Sitemap: ${address}`);
    expect(site.read("sitemap-index.xml")).toContain(`${origin}${base}sitemap-0.xml`);
  });
});
