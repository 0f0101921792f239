import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { exportedFiles } from "../../src/exports/files.ts";
import { attribute, builtSites } from "../support/site.ts";

/** The pages that a calendar names, its folded lines joined. */
const addressesIn = (calendar: string): string[] =>
  Array.from(calendar.replaceAll("\r\n ", "").matchAll(/^URL;VALUE=URI:(.*)\r$/gm), ([, url]) => url!);

describe.each(builtSites)("$name", (site) => {
  const { base, origin, dossier, files } = site;
  const linksOf = (address: string) =>
    site
      .page(address)
      .root.querySelectorAll("main a")
      .map((link) => attribute(link, "href"));

  test("there is every file for other programs, and the page about the dossier links to each", () => {
    const links = linksOf("about/");
    for (const { address } of exportedFiles) {
      expect(files, address).toContain(address);
      expect(links, address).toContain(`${base}${address}`);
    }
  });

  test.each([
    ["sources/", ["sources.bib", "sources.ris", "sources.json"]],
    ["timeline/", ["timeline.ics", "timeline.json"]],
    ["claims/", ["claims.json", "claims.trig"]],
    ["data/", ["data/datapackage.json", "dossier.zip"]],
  ])("%s links to %s", (page, addresses) => {
    expect(linksOf(page)).toEqual(expect.arrayContaining(addresses.map((address) => `${base}${address}`)));
  });

  test.each([
    ["sources/", "application/vnd.citationstyles.csl+json", "sources.json"],
    ["timeline/", "text/calendar", "timeline.ics"],
  ])("the head of %s names the same as %s", (page, type, address) => {
    const link = site.page(page).root.querySelector(`head link[rel=alternate][type="${type}"]`);
    expect(attribute(link, "href")).toBe(`${base}${address}`);
  });

  test("every address that the catalogue names is there", () => {
    const { records } = JSON.parse(site.read("index.json")) as {
      records: { kind: string; id: string; title: string; url: string; files: string[] }[];
    };
    const address = (url: string) => url.slice(`${origin}${base}`.length);
    expect(records.length).toBe(dossier.records.length);
    for (const { kind, title, url, files: own } of records) {
      const { root } = site.page(address(url));
      expect(root.querySelector("h1")?.text.trim(), url).toBe(title);
      expect(own.length > 0, url).toBe(kind === "chart" || kind === "dataset");
      for (const file of own) expect(files, file).toContain(address(file));
    }
  });

  test("every record that an export names has its page", () => {
    const urls = [
      ...(JSON.parse(site.read("claims.json")) as { claims: { url: string }[] }).claims.map(({ url }) => url),
      ...(JSON.parse(site.read("sources.json")) as { custom: { record: string } }[]).map(({ custom }) => custom.record),
      ...addressesIn(site.read("timeline.ics")),
    ];
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) site.page(url.slice(`${origin}${base}`.length));
  });

  test("the archive holds all that the dossier is made of", () => {
    const names = Object.keys(unzipSync(readFileSync(join(site.folder, "dossier.zip")), { filter: () => true }));
    const kept = [...dossier.records, dossier.settings, dossier.vocabulary, dossier.about!].map(({ path }) =>
      relative(dossier.root, path),
    );
    expect(names).toEqual(expect.arrayContaining(kept.map((path) => `dossier/data/content/${path}`)));
  });
});
