import { readFileSync } from "node:fs";
import { csvParseRows } from "d3";
import { describe, expect, test } from "vitest";
import { kinds, recordKinds } from "../../src/schema/kinds.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { plainText } from "../support/csv-cells.ts";
import { builtSites } from "../support/site.ts";

/** Sections of the site as other people's links know them. */
const SECTIONS = {
  explainer: "explainers/",
  event: "timeline/",
  claim: "claims/",
  source: "sources/",
  actor: "actors/",
  term: "glossary/",
  dataset: "data/",
  chart: "charts/",
  change: "changes/",
} as const;

describe.each(builtSites)("$name", (site) => {
  const { dossier, base } = site;
  const hasLink = (from: DossierRecord, to: DossierRecord) =>
    site.page(from.address).root.querySelector(`main a[href="${base}${to.address}"]`) !== null;

  test.each(recordKinds)("every %s has its page at its permanent address, with its title", (kind) => {
    expect(kinds[kind].address).toBe(SECTIONS[kind].slice(0, -1));
    for (const { id, title } of dossier.all(kind)) {
      const heading = site.page(`${SECTIONS[kind]}${id}/`).root.querySelector("h1")?.text;
      // The title of a chart is filled in, and one that we supplied stands in brackets.
      if (kind === "chart") expect(heading).toBeTruthy();
      else expect(heading?.replace(/^\[(.*)\]$/, "$1")).toBe(title.replace(/^\[(.*)\]$/, "$1"));
    }
  });

  test.each(recordKinds)("the list of its section leads to every %s", (kind) => {
    const { root } = site.page(SECTIONS[kind]);
    for (const { address } of dossier.all(kind))
      expect(root.querySelector(`main a[href="${base}${address}"]`), address).not.toBeNull();
  });

  test("every other address of the public contract is there", () => {
    const charts = dossier
      .all("chart")
      .flatMap(({ id }) => [`charts/${id}.csv`, `charts/${id}.json`, `embed/${id}/index.html`]);
    const editions = dossier
      .all("dataset")
      .flatMap(({ id, fields }) => fields.editions.map((edition) => `data/${id}/${edition.id}.csv`));
    const pages = ["index.html", "search/index.html", "about/index.html", "404.html"];
    for (const file of [...charts, ...editions, ...pages, "robots.txt", "sitemap-index.xml"])
      expect(site.files.has(file), file).toBe(true);
  });

  test("a source leads to the claims that it makes, and each claim back to its sources", () => {
    for (const claim of dossier.all("claim"))
      for (const { source } of claim.fields.positions) {
        const record = dossier.get("source", source);
        expect(hasLink(record, claim), `${source} -> ${claim.id}`).toBe(true);
        expect(hasLink(claim, record), `${claim.id} -> ${source}`).toBe(true);
      }
  });

  test("an event leads to its actors and sources, and each of them back to the event", () => {
    for (const event of dossier.all("event")) {
      const named = [
        ...event.fields.actors.map((id) => dossier.get("actor", id)),
        ...event.fields.sources.map((id) => dossier.get("source", id)),
      ];
      for (const record of named) {
        expect(hasLink(event, record), `${event.id} -> ${record.id}`).toBe(true);
        expect(hasLink(record, event), `${record.id} -> ${event.id}`).toBe(true);
      }
    }
  });

  test("everything that names a record is linked from that record's page", () => {
    for (const kind of recordKinds)
      for (const record of dossier.all(kind))
        for (const from of recordKinds.flatMap((kind) => dossier.referencing(record, kind)))
          expect(hasLink(record, from), `${record.address} -> ${from.address}`).toBe(true);
  });

  test("lists call a record as its own page does", () => {
    const headings = new Map(
      recordKinds
        .flatMap((kind) => dossier.all(kind))
        .map(({ address }) => [`${base}${address}`, site.page(address).root.querySelector("h1")!.text.trim()]),
    );
    let links = 0;
    for (const { address, root } of site.pages)
      for (const link of root.querySelectorAll(".back-links a, main .rows a, main .cards a, section > .meta a")) {
        const heading = headings.get(link.getAttribute("href") ?? "");
        if (heading === undefined) continue;
        links++;
        expect(link.text.trim(), address).toBe(heading);
      }
    expect(links).toBeGreaterThan(20);
  });

  test("lists mark a claim that is no longer used or is replaced", () => {
    for (const claim of dossier.all("claim")) {
      const { deprecated, superseded_by, positions } = claim.fields;
      if (!deprecated && !superseded_by) continue;
      const mark = deprecated ? "No longer used" : "Replaced";
      for (const address of ["claims/", ...positions.map(({ source }) => dossier.get("source", source).address)]) {
        const link = site.page(address).root.querySelector(`main li a:not(.mark)[href="${base}${claim.address}"]`)!;
        expect(link.closest("li")!.text, `${address} ${claim.id}`).toContain(mark);
      }
      for (const kind of recordKinds)
        for (const record of dossier.all(kind)) {
          const link = site.page(record.address).root.querySelector(`.back-links a[href="${base}${claim.address}"]`);
          if (link) expect(link.closest("li")!.text, `${record.address} ${claim.id}`).toContain(mark);
        }
    }
  });

  test("a published edition is the file that the editors keep, byte for byte, but for what a spreadsheet might run", () => {
    const changed: string[] = [];
    for (const { id, fields } of dossier.all("dataset"))
      for (const edition of fields.editions) {
        const kept = readFileSync(`${dossier.root}/datasets/${id}/editions/${edition.id}.csv`, "utf8");
        const published = site.read(`data/${id}/${edition.id}.csv`);
        if (published === kept) continue;
        changed.push(`${id}/${edition.id}`);
        expect(csvParseRows(published).map((cells) => cells.map(plainText))).toEqual(csvParseRows(kept));
      }
    expect(changed).toEqual(site.name === "ferries" ? ["berths/2024"] : []);
  });

  test("the timeline goes from the earliest year to the latest, each under one heading", () => {
    const years = site
      .page("timeline/")
      .root.querySelectorAll("section.year > h2")
      .map(({ text }) => {
        const [, year, era] = /^(\d+)( BC| AD)?$/.exec(text)!;
        return era === " BC" ? -Number(year) : Number(year);
      });
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
  });
});
