import { parseFeed } from "@rowanmanning/feed-parser";
import { parse } from "node-html-parser";
import { SaxesParser } from "saxes";
import { afterEach, describe, expect, test, vi } from "vitest";
import { atomFeed, jsonFeed, wholeAtomFeed, wholeJsonFeed } from "../../../src/exports/feeds.ts";
import { mendingsOf } from "../../../src/model/changes.ts";
import { toEdtf } from "../../../src/schema/edtf.ts";
import { openFixture } from "../../support/dossier.ts";
import { readJsonFeed } from "../../support/json-feed.ts";

const dossier = openFixture();
const quay = dossier.get("claim", "quay-at-ostrel-to-close");
const place = {
  urlOf: (address: string) => `https://ferries.example/island/${address}`,
  titleOf: ({ title }: { title: string }) => title,
};
const ofClaim = {
  of: quay.title,
  address: `${quay.address}feed.xml`,
  page: quay.address,
  changes: mendingsOf(quay),
  ...place,
};
const url = "https://ferries.example/island/claims/quay-at-ostrel-to-close/";

/** The paragraphs of an entry, as a reader sees them. */
const paragraphs = (html: string) =>
  parse(html)
    .querySelectorAll("p")
    .map(({ text }) => text);

/** What stands in each element of a name. The feed parser takes references away twice, the one of XML does not. */
function textsOf(feed: string, name: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  let text = "";
  const add = (more: string) => (text += more);
  parser.on("opentag", () => (text = ""));
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", (tag) => {
    if (tag.name === name) texts.push(text);
  });
  parser.write(feed).close();
  return texts;
}

afterEach(() => vi.useRealTimers());

describe("Atom", () => {
  const whole = parseFeed(wholeAtomFeed(dossier, place));

  test("says whose it is, in which language, and where it and its page are", () => {
    expect(whole.toJSON()).toMatchObject({
      meta: { type: "atom", version: "1.0" },
      title: "What changed in Ferries & tides",
      description: "Ferries between the Lanternfold islands",
      language: "en",
      copyright: "CC0 1.0",
      self: "https://ferries.example/island/feed.xml",
      url: "https://ferries.example/island/changes/",
      authors: [{ name: "The fixture’s editors" }],
    });
    expect(parseFeed(atomFeed(dossier, ofClaim)).toJSON()).toMatchObject({
      title: "What changed: The quay at Ostrel is to be closed.",
      self: `${url}feed.xml`,
      url,
    });
  });

  test("has each change under the address at which its record tells of it, the latest first, with old and new words", () => {
    const note = "https://ferries.example/island/changes/";
    expect(whole.items.map(({ id, url, title, content }) => [id === url, url, title, paragraphs(content!)])).toEqual([
      [
        true,
        `${note}all-of-it-read-again/`,
        "Note: All records were read again",
        ["Nothing but the quay at Ostrel was found wrong."],
      ],
      [
        true,
        `${url}#corrected-2024-11-05`,
        "Corrected: The quay at Ostrel is to be closed.",
        ["Before Three deckhands were said to stand behind it.", "Now The article has two."],
      ],
      [
        true,
        `${url}#corrected-2024-11-04`,
        "Corrected: The quay at Ostrel is to be closed.",
        ["Added The notice was missing here, which speaks against it."],
      ],
      [
        true,
        `${note}edition-of-2024/`,
        "New: The council’s edition of 2024 <beside> “that” of 2023",
        ["Two routes of four are punctual by it and not three, as the edition before has it."],
      ],
    ]);
  });

  test("leads from a note of the editors to the records that it is about, and from one of all to none", () => {
    const linksOf = ({ content }: (typeof whole.items)[number]) =>
      parse(content!)
        .querySelectorAll("li a")
        .map((link) => link.getAttribute("href"));
    expect(linksOf(whole.items.at(-1)!)).toEqual(
      ["claims/two-or-three-routes-2023/", "sources/tidewater-council-2024-03/", "data/crossings/"].map(place.urlOf),
    );
    expect(linksOf(whole.items[0]!)).toEqual([]);
  });

  test("says of what topics a change is, in their own words, whatever letters these have", () => {
    const topics = quay.fields.topics.map((term) => ({
      term,
      label: dossier.word("topics", term).label,
      url: null,
    }));
    expect(topics.some(({ label }) => label.includes("<b>"))).toBe(true);
    expect(whole.items.map(({ categories }) => categories.map(({ term }) => term))).toEqual([
      [],
      ...Array.from({ length: 2 }, () => quay.fields.topics),
      ["punctuality"],
    ]);
    expect(whole.items[1]!.categories).toEqual(topics);
  });

  test("carries words that look like markup as words", () => {
    const was = `<script>alert("1 & 2")</script> ]]> &amp;`;
    const [change] = mendingsOf(quay);
    const feed = atomFeed(dossier, { ...ofClaim, changes: [{ ...change!, was }], titleOf: () => "<b> & ]]>" });
    const [, title] = textsOf(feed, "title");
    expect(title!.trim()).toBe("Corrected: <b> & ]]>");
    const [content] = textsOf(feed, "content");
    expect(paragraphs(content!)[0]).toBe(`Before ${was}`);
    expect(parse(content!).querySelector("script")).toBeNull();
    const note = dossier.get("change", "edition-of-2024");
    const noted = { ...note, fields: { ...note.fields, summary: was } };
    const ofNote = atomFeed(dossier, { ...ofClaim, changes: [noted], titleOf: () => was });
    const [told] = textsOf(ofNote, "content");
    expect([paragraphs(told!)[0], parse(told!).querySelector("li")!.text]).toEqual([was, was]);
  });
});

describe("dates", () => {
  const updatedOf = (feed: string) => parseFeed(feed).updated?.toISOString();

  test("a change is of the beginning of its day, and a feed of its newest change, whenever it is made", () => {
    vi.useFakeTimers({ now: new Date("2031-05-06T07:08:09Z") });
    const atom = wholeAtomFeed(dossier, place);
    const json = JSON.stringify(wholeJsonFeed(dossier, place));
    const { items } = parseFeed(atom);
    expect(updatedOf(atom)).toBe("2024-11-05T00:00:00.000Z");
    const days = ["05", "05", "04", "03"].map((day) => `2024-11-${day}T00:00:00.000Z`);
    expect(items.map(({ updated }) => updated?.toISOString())).toEqual(days);
    expect(items.map(({ published }) => published?.toISOString())).toEqual(days);
    expect(readJsonFeed(json).items.map(({ date_published: date }) => date)).toEqual(days);
    vi.setSystemTime(new Date("2032-01-01T00:00:00Z"));
    expect(wholeAtomFeed(dossier, place)).toBe(atom);
    expect(JSON.stringify(wholeJsonFeed(dossier, place))).toBe(json);
  });

  test.each([
    ["2024-11", "2024-11-01T00:00:00.000Z"],
    [undefined, "1970-01-01T00:00:00.000Z"],
    ["../2024", "1970-01-01T00:00:00.000Z"],
  ])("a feed without changes is of the day up to which facts were gathered: %s makes %s", (asOf, expected) => {
    const data_as_of = asOf === undefined ? undefined : toEdtf(asOf);
    const settings = { fields: { ...dossier.settings.fields, data_as_of } };
    const feed = atomFeed({ ...dossier, settings }, { ...ofClaim, changes: [] });
    expect(updatedOf(feed)).toBe(expected);
    expect(parseFeed(feed).items).toEqual([]);
  });
});

describe("JSON Feed", () => {
  test("has the same changes, by the rules of the format", () => {
    const feed = readJsonFeed(JSON.stringify(wholeJsonFeed(dossier, place)));
    expect(feed).toMatchObject({
      title: "What changed in Ferries & tides",
      home_page_url: "https://ferries.example/island/changes/",
      feed_url: "https://ferries.example/island/feed.json",
      language: "en",
    });
    const atom = parseFeed(wholeAtomFeed(dossier, place)).items;
    expect(feed.items.map(({ id, url, title, content_html: html }) => [id, url, title, html])).toEqual(
      atom.map(({ id, url, title, content }) => [id, url, title, content]),
    );
    expect(feed.items[1]!.tags).toEqual(quay.fields.topics.map((topic) => dossier.word("topics", topic).label));
  });

  test("without changes is a feed without items", () => {
    expect(readJsonFeed(JSON.stringify(jsonFeed(dossier, { ...ofClaim, changes: [] }))).items).toEqual([]);
  });
});
