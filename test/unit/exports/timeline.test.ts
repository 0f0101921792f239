import { sync } from "node-ical";
import { describe, expect, test } from "vitest";
import { calendar } from "../../../src/exports/calendar.ts";
import { timelineJs } from "../../../src/exports/timeline-js.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { DossierRecord } from "../../../src/model/record.ts";
import { toEdtf } from "../../../src/schema/edtf.ts";
import { openFixture } from "../../support/dossier.ts";

const dossier = openFixture();
const urlOf = (address: string) => `https://ferries.example/island/${address}`;
const timetable = dossier.get("event", "2023-04-new-timetable");

type Changed = Omit<Partial<DossierRecord<"event">["fields"]>, "when" | "end"> & { when: string; end?: string };
const withOnly = ({ when, end, ...fields }: Changed): Dossier => {
  const event = {
    ...timetable,
    title: fields.title ?? timetable.title,
    fields: { ...timetable.fields, ...fields, when: toEdtf(when), end: end ? toEdtf(end) : undefined },
  };
  return { ...dossier, all: (kind: string) => (kind === "event" ? [event] : []) } as unknown as Dossier;
};

describe("TimelineJS", () => {
  const eventOf = (fields: Changed) => timelineJs(withOnly(fields), urlOf).events[0]!;

  test("has every event under its id, with its title, page, group and words", () => {
    const { events, title } = timelineJs(dossier, urlOf);
    expect(events.map(({ unique_id }) => unique_id)).toEqual(dossier.all("event").map(({ id }) => id));
    expect(title.text.headline).toContain('<a href="https://ferries.example/island/timeline/">');
    const { unique_id, group, text } = eventOf({ when: "2023-04-01" });
    expect({ unique_id, group }).toEqual({ unique_id: "2023-04-new-timetable", group: "Punctuality" });
    expect(text.headline).toContain('href="https://ferries.example/island/timeline/2023-04-new-timetable/"');
    expect(text.text).toContain("<p>");
  });

  test("every event starts in a year, as the format asks", () => {
    for (const { start_date } of timelineJs(dossier, urlOf).events)
      expect(Number.isInteger(start_date.year)).toBe(true);
  });

  test.each([
    ["2024-07-10", { year: 2024, month: 7, day: 10, display_date: "10 July 2024" }, undefined],
    ["1949~", { year: 1949, display_date: "around 1949" }, undefined],
    ["194X", { year: 1940, display_date: "1940s" }, { year: 1949, display_date: "1940s" }],
    ["1985/..", { year: 1985, display_date: "since 1985" }, undefined],
    ["../1985-05", { year: 1985, month: 5, display_date: "until May 1985" }, undefined],
    [
      "2024-07-09/2024-07-11",
      { year: 2024, month: 7, day: 9, display_date: "9 – 11 July 2024" },
      { year: 2024, month: 7, day: 11, display_date: "9 – 11 July 2024" },
    ],
    ["-0043", { year: -44, display_date: "44 BC" }, undefined],
    ["0000", { year: -1, display_date: "1 BC" }, undefined],
  ])("%s starts %j and ends %j", (when, start_date, end_date) => {
    const event = eventOf({ when });
    expect([event.start_date, event.end_date]).toEqual([start_date, end_date]);
    expect(event.display_date).toBe(start_date.display_date);
  });

  test("an end of its own ends the event", () => {
    expect(eventOf({ when: "2023-04", end: "2023-05" })).toMatchObject({
      end_date: { year: 2023, month: 5 },
      display_date: "April 2023 to May 2023",
    });
  });

  test("what is only planned says so, and text is no markup", () => {
    const { text } = eventOf({ when: "2023", status: "planned", title: "<b>&", summary: "a < b" });
    expect(text.text).toMatch(/^<p>Planned; .*<\/p><p>a &lt; b<\/p>$/);
    expect(text.headline).toContain(">&lt;b&gt;&amp;</a>");
  });
});

describe("the calendar, as node-ical reads it", () => {
  const read = (of: Dossier) =>
    Object.values(sync.parseICS(calendar(of, urlOf))).filter((entry) => entry?.type === "VEVENT");
  const eventOf = (fields: Changed) => read(withOnly(fields))[0];
  /** Whole days have no zone: the reader takes them for those of its own. */
  const dayOf = (date: Date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

  test("an event of one day is all of it, with its title, page, place and topics", () => {
    const event = eventOf({
      when: "2023-04-01",
      place: "Ostrel; the quay, north",
      summary: "Earlier, by ten minutes.",
    })!;
    expect(event).toMatchObject({
      uid: "2023-04-new-timetable@ferries.example",
      datetype: "date",
      summary: timetable.title,
      description: "Earlier, by ten minutes.",
      location: "Ostrel; the quay, north",
      status: "CONFIRMED",
      transparency: "TRANSPARENT",
      categories: ["Punctuality"],
    });
    expect(JSON.stringify(event.url)).toContain("https://ferries.example/island/timeline/2023-04-new-timetable/");
    expect([dayOf(event.start), dayOf(event.end!)]).toEqual(["2023-04-01", "2023-04-02"]);
  });

  test.each([
    ["2023-04-01/2023-04-03", undefined, "2023-04-01", "2023-04-04", "S."],
    ["2023-04", undefined, "2023-04-01", "2023-05-01", "When: April 2023. S."],
    ["2023-04-01~", undefined, "2023-04-01", "2023-04-02", "When: around 1 April 2023. S."],
    ["2023-12-31?", undefined, "2023-12-31", "2024-01-01", "When: 31 December 2023 (probable). S."],
    ["2023-04", "2023-06", "2023-04-01", "2023-07-01", "When: April 2023 to June 2023. S."],
    ["2003-10-09/2021-05-01", undefined, "2003-10-09", "2003-10-10", "When: 9 October 2003 – 1 May 2021. S."],
    ["2023-04/2025", undefined, "2023-04-01", "2023-05-01", "When: April 2023 to 2025. S."],
    [
      "2023-04-01/..",
      undefined,
      "2023-04-01",
      "2023-04-02",
      "When: since 1 April 2023. It goes on; the calendar has its beginning. S.",
    ],
  ])("%s until %s stands from %s to before %s and says so", (when, end, from, to, description) => {
    const event = eventOf({ when, ...(end && { end }), summary: "S." })!;
    expect([dayOf(event.start), dayOf(event.end!)]).toEqual([from, to]);
    expect(event.description).toBe(description);
  });

  test.each(["2023", "199X", "../2023-04-01", "2023-XX", "-0043-03-15"])("%s is left out, and counted", (when) => {
    expect(read(withOnly({ when }))).toEqual([]);
    expect(calendar(withOnly({ when }), urlOf)).toContain("X-WR-CALDESC:Left out\\, as its month");
  });

  test("what is planned is tentative, what is cancelled says so", () => {
    expect(eventOf({ when: "2023-04-01", status: "planned" })).toMatchObject({ status: "TENTATIVE" });
    expect(eventOf({ when: "2023-04-01", status: "cancelled", summary: "S." })).toMatchObject({
      status: "CANCELLED",
      description: "Cancelled. S.",
    });
  });

  test("all of the dossier is in it or counted, under ids of their own", () => {
    const ids = read(dossier).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    const [, left = "0"] = /X-WR-CALDESC:Left out.*?: (\d+) /.exec(calendar(dossier, urlOf)) ?? [];
    expect(ids.length + Number(left)).toBe(dossier.all("event").length);
    expect(ids.length).toBeGreaterThan(2);
  });

  test("lines are folded at 75 octets and end as the format has it, and a name that has commas is one text", () => {
    const named = {
      ...dossier,
      settings: { ...dossier.settings, fields: { ...dossier.settings.fields, title: "Boats, quays; tides" } },
    };
    const text = calendar(named, urlOf);
    expect(text).toContain("\r\nNAME:Boats\\, quays\\; tides\r\n");
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("the same dossier makes the same file", () => {
    expect(calendar(openFixture(), urlOf)).toBe(calendar(dossier, urlOf));
    expect(calendar(dossier, urlOf)).toMatch(/DTSTAMP:2024\d{4}T000000Z/);
  });
});
