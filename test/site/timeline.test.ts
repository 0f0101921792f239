import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { timelineHeight } from "../../src/embeds/timeline-height.ts";
import { expectGolden } from "../support/expect-golden.ts";
import { toGolden } from "../support/golden.ts";
import { attribute, builtSites } from "../support/site.ts";

const folder = join(import.meta.dirname, "../golden-timelines");

describe.each(builtSites)("$name", (site) => {
  const { dossier, base } = site;
  const { root } = site.page("timeline/");
  const events = dossier.all("event");

  test("the timeline is drawn as before", () => {
    expectGolden(folder, site.name, toGolden(root.querySelector("timeline-view svg.lanes")!.outerHTML));
  });

  test("the drawing has every event once, by name, and leads to an entry that is there", () => {
    const marks = root.querySelectorAll("timeline-view a.event");
    const links = marks.map((mark) => attribute(mark, "href"));
    expect(links.toSorted()).toEqual(events.map(({ id }) => `#${id}`).toSorted());
    for (const link of links) expect(root.querySelector(`li[id="${link.slice(1)}"]`), link).not.toBeNull();
    for (const mark of marks) expect(mark.querySelector("title")!.text).toMatch(/.:\n./);
  });

  test("where the scale changes it is said by how much, and each break has its year", () => {
    const key = root.querySelector(".timeline-key")!.text;
    expect(key).toMatch(/A year is up to \d+ times as wide in .+ as in .+\./);
    const drawing = root.querySelector("timeline-view svg.lanes")!;
    const placeOf = (selector: string) => drawing.querySelectorAll(selector).map((element) => attribute(element, "x"));
    const breaks = drawing.querySelectorAll(".break").map(({ parentNode }) => attribute(parentNode, "x"));
    expect(breaks.length).toBeGreaterThan(0);
    expect(placeOf(".tick.year")).toEqual(expect.arrayContaining(breaks));
  });

  test("the years of the upright timeline are headings of the list", () => {
    const years = root.querySelectorAll(".year-strip a").map((link) => [attribute(link, "href"), link.text.trim()]);
    expect(years.length).toBeGreaterThan(3);
    for (const [anchor, text] of years) expect(root.getElementById(anchor!.slice(1))!.text).toBe(text);
  });

  test("the page of every event but the first and the last leads to both of its neighbours", () => {
    for (const [rank, event] of events.entries()) {
      const page = site.page(event.address).root;
      const links = ["prev", "next"].map((rel) => attribute(page.querySelector(`.neighbours a[rel=${rel}]`), "href"));
      const expected = [events[rank - 1], events[rank + 1]].map((other) => (other ? base + other.address : ""));
      expect(links, event.id).toEqual(expected);
      for (const drawing of page.querySelectorAll(".timeline-drawing"))
        expect(drawing.querySelectorAll("[aria-current=true]"), event.id).toHaveLength(1);
    }
  });

  test("an event's page lists each of its sources once", () => {
    for (const event of events) {
      const page = site.page(event.address).root;
      const listed = page
        .querySelectorAll(".column-main section li > a:first-child, .column-main section li cite > a")
        .map((link) => attribute(link, "href"))
        .filter((address) => address.startsWith(`${base}sources/`));
      expect(listed.toSorted(), event.id).toEqual([...new Set(listed)].toSorted());
    }
  });

  test("a frame is not higher than systems show, at any width", () => {
    for (const width of [280, 320, 639, 640, 1000]) {
      const height = timelineHeight(dossier, { events, title: dossier.settings.fields.title }, width);
      expect(height).toBeGreaterThan(400);
      expect(height).toBeLessThan(1000);
    }
  });
});
