import { readFileSync } from "node:fs";
import { join } from "node:path";
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

  test("a frame, and a chart of one edition, name the page that they are of as the canonical one", () => {
    const others = pages.filter(({ address }) => address.startsWith("embed/") || isPinned(address));
    expect(others.length).toBeGreaterThan(2);
    for (const page of others) {
      const [, name, id] = page.address.split("/");
      const whole =
        name === "timeline"
          ? "timeline/"
          : name === "forecasts"
            ? "claims/"
            : name === "claim"
              ? `claims/${id}/`
              : `charts/${name}/`;
      expect(canonicalOf(page), page.address).toBe(`${origin}${base}${whole}`);
    }
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
      const style = root.querySelectorAll("style").find(({ rawText }) => rawText.includes(":root{--accent:"));
      expect(style?.rawText.includes(dossier.settings.fields.theme?.accent ?? ""), address).toBe(
        dossier.settings.fields.theme && true,
      );
    }
  });

  test("every page has a picture for links to it, of the size that it says, and a record's is its own", () => {
    const own = new Set<string>();
    for (const { address, root } of pages) {
      if (address.startsWith("embed/")) continue;
      const all = root.querySelectorAll("meta[property], meta[name]");
      const names = all.map((meta) => attribute(meta, "property") || attribute(meta, "name"));
      expect(new Set(names).size, address).toBe(names.length);
      const said = new Map(all.map((meta, index) => [names[index]!, attribute(meta, "content")]));
      const isMissing = address === "404.html";
      expect(said.get("twitter:card"), address).toBe(isMissing ? "summary" : "summary_large_image");
      const url = said.get("og:image");
      expect(url === undefined, address).toBe(isMissing);
      if (url === undefined) continue;
      const file = url.slice(`${origin}${base}`.length);
      const [section = "", id = ""] = address.split("/");
      if (["explainers", "claims", "timeline", "actors", "glossary", "data"].includes(section) && id)
        expect(file, address).toBe(`cards/${section}/${id}.png`);
      // The page of an edition has a picture of its own too.
      if (section === "charts" && id) {
        const { alt } = JSON.parse(site.read(`${address.slice(0, -1)}.json`)) as { alt: string };
        expect(file, address).toBe(`${address.slice(0, -1)}.png`);
        expect(said.get("og:description"), address).toBe(alt);
        expect(said.get("og:image:alt"), address).toBe(alt);
        expect(said.get("og:title"), address).toBe(root.querySelector("h1")!.text);
      }
      const png = readFileSync(join(site.folder, file));
      expect(png.length, file).toBeLessThan(file.startsWith("cards/") ? 40 * 1024 : Infinity);
      own.add(file);
      expect(Object.fromEntries([...said].filter(([name]) => /^(?:og|twitter):(?:image|url)/.test(name)))).toEqual({
        "og:url": `${origin}${base}${address}`,
        "og:image": `${origin}${base}${file}`,
        "og:image:type": "image/png",
        "og:image:width": String(png.readUInt32BE(16)),
        "og:image:height": String(png.readUInt32BE(20)),
        "og:image:alt": said.get("og:image:alt"),
        "twitter:image": `${origin}${base}${file}`,
        "twitter:image:alt": said.get("og:image:alt"),
      });
      expect(said.get("og:image:alt")!.length, address).toBeGreaterThan(6);
      if (file.startsWith("cards/")) expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    expect(own).toContain("cards/front.png");
    // None is drawn that no page names.
    expect([...site.files].filter((file) => file.startsWith("cards/") && !own.has(file))).toEqual([]);
  });

  test("robots.txt and the pages name the sitemap", () => {
    const address = `${origin}${base}sitemap-index.xml`;
    expect(site.read("robots.txt")).toContain(`Sitemap: ${address}`);
    expect(site.read("sitemap-index.xml")).toContain(`${origin}${base}sitemap-0.xml`);
  });
});
