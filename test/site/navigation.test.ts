import { describe, expect, test } from "vitest";
import { barOf, currentIn, sectionGroups } from "../../src/components/section-groups.ts";
import { sections } from "../../src/schema/settings.ts";
import { attribute, builtSites, isListed } from "../support/site.ts";

test("every section stands once in the menu", () => {
  expect(sectionGroups.flatMap(({ sections }) => sections as readonly string[]).sort()).toEqual([...sections].sort());
});

test("the bar has up to six sections, in the dossier's order, and leaves the search to its box", () => {
  expect(barOf(["claims", "search", "timeline"])).toEqual(["claims", "timeline"]);
  expect(barOf(sections)).toHaveLength(6);
});

test("a page is its section, or in it, or neither", () => {
  expect(currentIn("claims/")("claims")).toBe("page");
  expect(currentIn("claims/one/")("claims")).toBe("true");
  expect(currentIn("claims/one/")("charts")).toBeUndefined();
  expect(currentIn("")("claims")).toBeUndefined();
});

describe.each(builtSites)("$name", ({ pages, base, dossier }) => {
  const read = pages.filter((page) => isListed(page) || page.address === "404.html");

  test("head and foot of every page lead to every section, and mark the one that it is in", () => {
    const bar = barOf(dossier.settings.fields.navigation);
    for (const { address, root } of read) {
      const currentOf = currentIn(address);
      for (const [part, expected] of [
        [".site-nav > ul", bar],
        [".site-menu", sections],
        [".site-footer nav", sections],
      ] as const) {
        const links = root.querySelectorAll(`${part} a`);
        expect(links.map((link) => attribute(link, "href")).sort(), `${address} ${part}`).toEqual(
          expected.map((section) => `${base}${section}/`).sort(),
        );
        for (const link of links) {
          const section = attribute(link, "href").slice(base.length, -1) as (typeof sections)[number];
          expect(link.getAttribute("aria-current"), `${address} ${part} ${section}`).toBe(currentOf(section));
        }
      }
      const home = attribute(root.querySelector(".site-header .site-title"), "aria-current");
      expect(home, address).toBe(address === "" ? "page" : "");
    }
  });

  test("a box in the head of every page asks the search, which has a larger one itself", () => {
    for (const { address, root } of read) {
      const form = root.querySelector(`${address === "search/" ? "main" : ".site-header"} form[role=search]`);
      expect(form?.querySelector("input[type=search][name=q]"), address).toBeTruthy();
      expect(attribute(form, "action"), address).toBe(`${base}search/`);
      expect(root.querySelectorAll("form[role=search]"), address).toHaveLength(1);
    }
  });

  test("frames for other sites have neither, nor a key of their own", () => {
    const frames = pages.filter(({ address }) => address.startsWith("embed/"));
    expect(frames.length).toBeGreaterThan(3);
    for (const { address, html } of frames) expect(/site-(?:header|search|menu)/.test(html), address).toBe(false);
  });
});
