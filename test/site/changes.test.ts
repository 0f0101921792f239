import { parseFeed } from "@rowanmanning/feed-parser";
import { describe, expect, test } from "vitest";
import { allChanges, changesOf, dateOf, isMending, isNote, placeOf } from "../../src/model/changes.ts";
import { mendedSince } from "../../src/model/stale.ts";
import { spellDate } from "../../src/i18n/dates.ts";
import { kinds, recordKinds } from "../../src/schema/kinds.ts";
import { plannedEdits } from "../support/history.ts";
import { readJsonFeed } from "../support/json-feed.ts";
import { attribute, builtFigures, builtSites } from "../support/site.ts";

describe.each(builtSites)("what changed on $name", (site) => {
  const { base, origin, dossier, pages } = site;
  const changes = allChanges(dossier);
  const { root } = site.page("changes/");
  const mendings = changes.filter(isMending);
  const notes = changes.filter(isNote);
  const addressOf = (change: (typeof changes)[number]) => `${base}${placeOf(change)}`;

  test("a page tells of every change by its day, with the old words beside the new", () => {
    expect(mendings.length).toBeGreaterThan(1);
    const days = [...new Set(changes.map((change) => spellDate(dateOf(change))))];
    expect(root.querySelectorAll("main .changes > h2").map(({ text }) => text.trim())).toEqual(days);
    const told = root
      .querySelectorAll(".correction")
      .map((entry) => entry.querySelectorAll("dt, dd").map(({ text }) => text.trim()));
    expect(told).toEqual(
      mendings.map(({ was, note }) => (was === undefined ? ["Added", note] : ["Before", was, "Now", note])),
    );
  });

  test("many corrections of a day are folded by kind, with their number, and a few are open", () => {
    const days = root.querySelectorAll("main .changes");
    const folded = days.map((day) => {
      const counts = day.querySelectorAll(".mended > summary .meta").map(({ text }) => Number(text));
      const told = day.querySelectorAll(".mended").map((kind) => kind.querySelectorAll(".correction").length);
      expect(counts).toEqual(told);
      const count = counts.reduce((sum, count) => sum + count, 0);
      const heading = day.querySelectorAll("h3").at(-1)!.text;
      if (count > 0) expect(heading).toBe(count === 1 ? "One correction" : `${count} corrections`);
      const opened = day.querySelectorAll(".mended[open]").length;
      expect(opened, heading).toBe(count > 3 ? 0 : counts.length);
      return count > 3;
    });
    // Notes stand above, and unfolded.
    for (const list of root.querySelectorAll("main .changes > .rows"))
      expect(list.previousElementSibling!.tagName).toBe("H2");
    expect(new Set(folded)).toEqual(new Set(site.name === "real" ? [true, false] : [false]));
  });

  test("it links each record where that tells of its newest change", () => {
    const links = root.querySelectorAll("main .mended .rows a").map((link) => attribute(link, "href"));
    const records = Map.groupBy(mendings, ({ record, date }) => `${date.edtf} ${record.address}`);
    expect(links).toEqual([...records.values()].map(([newest]) => addressOf(newest!)));
  });

  test("it has the notes of the editors above, each with its sort, its summary and a page of its own", () => {
    const sorts = { correction: "Corrected", revision: "Revised", addition: "New", note: "Note" };
    expect(notes.length).toBeGreaterThan(1);
    const told = root.querySelectorAll("main .changes > .rows > li").map((entry) => {
      const link = entry.querySelector("h3 a")!;
      return [attribute(link, "href"), ...entry.querySelectorAll("p, a").map(({ text }) => text.trim())];
    });
    expect(told.map((entry) => entry.toSorted())).toEqual(
      notes.map((note) => [addressOf(note), sorts[note.fields.kind], note.title, note.fields.summary].sort()),
    );
    for (const { address, title, fields } of notes) {
      const page = site.page(address).root;
      expect(page.querySelector("h1")!.text).toBe(title);
      expect(attribute(page.querySelector("main .meta time"), "datetime")).toBe(fields.date.edtf);
      expect(page.querySelector(".lede")!.text).toBe(fields.summary);
    }
  });

  test("a note leads to the records that it is about, and each of them back to it", () => {
    for (const { id, address, fields } of notes) {
      const concerned = Object.entries(fields.concerns).flatMap(([folder, ids]) =>
        ids.map((id) => `${folder === "events" ? "timeline" : folder === "datasets" ? "data" : folder}/${id}/`),
      );
      const links = site
        .page(address)
        .root.querySelectorAll(".column-margin a, .sources [property='schema:citation']")
        .map((link) => attribute(link, "href"));
      const cited = dossier.get("change", id).cites.map((source) => `sources/${source}/`);
      const all = new Set([...concerned, ...cited].map((other) => `${base}${other}`));
      expect(links.toSorted(), address).toEqual([...all].sort());
      for (const other of concerned) {
        const back = site.page(other).root.querySelector(`.back-links a[href="${base}${address}"]`);
        expect(back?.closest("li")!.text, `${other} -> ${address}`).toContain(spellDate(fields.date));
      }
    }
  });

  test("which records were edited on which day stands apart, from their history alone, as far as that is known", () => {
    const edited = root.querySelector("#edited")!;
    const planned = new Map<string, Set<string>>();
    for (const [path, days] of plannedEdits(site)) {
      const [folder = "", name = ""] = path.split("/");
      const kind = recordKinds.find((kind) => kinds[kind].folder === folder);
      for (const day of kind ? days : [])
        planned.set(
          day,
          (planned.get(day) ?? new Set()).add(`${base}${kinds[kind!].address}/${name.replace(/\..*/, "")}/`),
        );
    }
    const told = edited.querySelectorAll("details").map((day) => ({
      day: attribute(day.querySelector("time"), "datetime"),
      count: Number(/\d+/.exec(day.querySelector("summary .meta")!.text)?.[0] ?? 1),
      links: day.querySelectorAll("a").map((link) => attribute(link, "href")),
    }));
    expect(told.map(({ day }) => day)).toEqual([...planned.keys()].sort().reverse());
    for (const { day, count, links } of told) {
      const own = planned.get(day)!;
      expect(count, day).toBe(own.size);
      expect(links, day).toHaveLength(Math.min(20, own.size));
      expect(
        links.filter((link) => !own.has(link)),
        day,
      ).toEqual([]);
    }
    expect(told.length).toBeGreaterThan(1);
    expect(edited.text.includes("only the latest part is known here")).toBe(site.history === "shallow");
    // It is no word of the editors, and no feed has it.
    expect(edited.querySelector(".changes")).toBeNull();
  });

  test("each change has a place on the page of its record, and the feeds have the same ones there", () => {
    const urls = changes.map((change) => `${origin}${addressOf(change)}`);
    expect(parseFeed(site.read("feed.xml")).items.map(({ id }) => id)).toEqual(urls);
    expect(readJsonFeed(site.read("feed.json")).items.map(({ id }) => id)).toEqual(urls);
    for (const { record, anchor, note } of mendings)
      expect(site.page(record.address).root.querySelector(`[id="${anchor}"]`)?.text, record.address).toContain(note);
  });

  test("a claim has a feed of its own, whether it was mended or not, and its page says where", () => {
    for (const claim of dossier.all("claim")) {
      const { self, url, items } = parseFeed(site.read(`${claim.address}feed.xml`));
      expect([self, url]).toEqual([`${origin}${base}${claim.address}feed.xml`, `${origin}${base}${claim.address}`]);
      expect(items.map(({ id }) => id)).toEqual(
        changesOf(dossier, claim).map((change) => `${origin}${addressOf(change)}`),
      );
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
    expect(root.querySelectorAll("main aside a").map((link) => attribute(link, "href"))).toEqual([
      ...["feed.xml", "feed.json", ...topics.map((topic) => `changes/topic/${topic}.xml`)].map(
        (path) => `${base}${path}`,
      ),
      "#edited",
    ]);
  });

  test("every page names the feed of the dossier to feed readers, and links it for all others; a frame does not", () => {
    for (const { address, root } of pages) {
      const isFrame = address.startsWith("embed/");
      const plain = root.querySelector(`footer a[href="${base}feed.xml"]`);
      expect(plain?.text.trim(), address).toBe(isFrame ? undefined : "Atom feed of what changes");
      const link = root.querySelector('head link[rel=alternate][type="application/atom+xml"]');
      expect(attribute(link, "href"), address).toBe(isFrame ? "" : `${base}feed.xml`);
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

test("without a history, what changed says that nothing is known of edits", () => {
  const edited = builtFigures().page("changes/").root.querySelector("#edited")!;
  expect(edited.text).toContain("The history of the files is not known here");
  expect(edited.querySelector("details")).toBeNull();
});
