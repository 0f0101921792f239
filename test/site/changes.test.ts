import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, test } from "vitest";
import { allChanges, changesOf } from "../../src/model/changes.ts";
import { mendedSince } from "../../src/model/stale.ts";
import { spellDate } from "../../src/i18n/dates.ts";
import { readJsonFeed } from "../support/json-feed.ts";
import { attribute, builtSites } from "../support/site.ts";

describe.each(builtSites)("what changed on $name", (site) => {
  const { base, origin, dossier, pages } = site;
  const changes = allChanges(dossier);
  const { root } = site.page("changes/");
  const addressOf = ({ record, anchor }: (typeof changes)[number]) => `${base}${record.address}#${anchor}`;

  test("a page tells of every change by its day, with the old words beside the new", () => {
    expect(changes.length).toBeGreaterThan(1);
    const days = [...new Set(changes.map(({ date }) => spellDate(date)))];
    expect(root.querySelectorAll("main section > h2").map(({ text }) => text.trim())).toEqual(days);
    const told = root
      .querySelectorAll(".correction")
      .map((entry) => entry.querySelectorAll("dt, dd").map(({ text }) => text.trim()));
    expect(told).toEqual(
      changes.map(({ was, note }) => (was === undefined ? ["Added", note] : ["Before", was, "Now", note])),
    );
  });

  test("it links each record where that tells of its newest change", () => {
    const links = root.querySelectorAll("main .rows a").map((link) => attribute(link, "href"));
    const records = Map.groupBy(changes, ({ record, date }) => `${date.edtf} ${record.address}`);
    expect(links).toEqual([...records.values()].map(([newest]) => addressOf(newest!)));
  });

  test("each change has a place on the page of its record, and the feeds have the same ones there", () => {
    const urls = changes.map((change) => `${origin}${addressOf(change)}`);
    expect(parseFeed(site.read("feed.xml")).items.map(({ id }) => id)).toEqual(urls);
    expect(readJsonFeed(site.read("feed.json")).items.map(({ id }) => id)).toEqual(urls);
    for (const { record, anchor, note } of changes)
      expect(site.page(record.address).root.querySelector(`[id="${anchor}"]`)?.text, record.address).toContain(note);
  });

  test("a claim has a feed of its own, whether it was mended or not, and its page says where", () => {
    for (const claim of dossier.all("claim")) {
      const { self, url, items } = parseFeed(site.read(`${claim.address}feed.xml`));
      expect([self, url]).toEqual([`${origin}${base}${claim.address}feed.xml`, `${origin}${base}${claim.address}`]);
      expect(items.map(({ id }) => id)).toEqual(changesOf(claim).map((change) => `${origin}${addressOf(change)}`));
      const { root } = site.page(claim.address);
      const named = root
        .querySelectorAll('head link[type="application/atom+xml"]')
        .map((link) => attribute(link, "href"));
      expect(named).toEqual([`${base}feed.xml`, "feed.xml"]);
      expect(root.querySelector('main a[href="feed.xml"]')?.text).toContain("Atom feed");
    }
  });

  test("a topic has a feed of its own, and the page leads to all feeds", () => {
    const topics = Object.keys(dossier.vocabulary.fields.topics);
    for (const topic of topics) {
      const { self, items } = parseFeed(site.read(`changes/topic/${topic}.xml`));
      expect(self).toBe(`${origin}${base}changes/topic/${topic}.xml`);
      expect(items.map(({ id }) => id)).toEqual(
        allChanges(dossier, { topic }).map((change) => `${origin}${addressOf(change)}`),
      );
    }
    expect(root.querySelectorAll("main aside a").map((link) => attribute(link, "href"))).toEqual(
      ["feed.xml", "feed.json", ...topics.map((topic) => `changes/topic/${topic}.xml`)].map((path) => `${base}${path}`),
    );
  });

  test("every page names the feed of the dossier to feed readers; a frame does not", () => {
    for (const { address, root } of pages) {
      const link = root.querySelector('head link[rel=alternate][type="application/atom+xml"]');
      expect(attribute(link, "href"), address).toBe(address.startsWith("embed/") ? "" : `${base}feed.xml`);
    }
  });

  test("an explainer says what was mended after its review, and leads there; no other says anything", () => {
    for (const explainer of dossier.all("explainer")) {
      const links = site.page(explainer.address).root.querySelectorAll(".stale a");
      expect(
        links.map((link) => attribute(link, "href")),
        explainer.id,
      ).toEqual(mendedSince(dossier, explainer).map(addressOf));
    }
    if (site.name === "ferries")
      expect(site.page("explainers/who-runs-the-ferries/").root.querySelector(".stale")?.text.trim()).toMatch(
        /^Since that review this was corrected, on which the page rests:\s+The quay at Ostrel is to be closed\.$/,
      );
  });
});
