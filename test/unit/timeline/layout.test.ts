import { describe, expect, test } from "vitest";
import { startOfYear } from "../../../src/charts/timeline/blocks.ts";
import { keyOf } from "../../../src/charts/timeline/key.ts";
import { topicLanes } from "../../../src/charts/timeline/lanes.ts";
import { FADE, layoutTimeline, RADIUS } from "../../../src/charts/timeline/layout.ts";
import { placeNames } from "../../../src/charts/timeline/names.ts";
import { stackRows } from "../../../src/charts/timeline/rows.ts";
import { isCoarse, toSpan } from "../../../src/charts/timeline/span.ts";
import { toTimedEvents, type TimedEvent } from "../../../src/charts/timeline/timed-event.ts";
import { neighbourWindow, presentWindow } from "../../../src/charts/timeline/window.ts";
import { toEdtf } from "../../../src/schema/edtf.ts";
import { openFixture } from "../../support/dossier.ts";

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

const event = (when: string, { title = when, lane = "a", end = "" } = {}): TimedEvent => ({
  id: when,
  title,
  address: `timeline/${when}/`,
  lane,
  span: toSpan(toEdtf(when), end ? toEdtf(end) : undefined),
  firmness: "established",
  when,
});
const even = { from: startOfYear(2020), to: startOfYear(2030), magnify: false, width: 1000 };
const only = (layout: ReturnType<typeof layoutTimeline>) => layout.lanes.flatMap(({ marks }) => marks);

describe("the span of an event", () => {
  test.each([
    ["2024-07-10", "2024-07-10 sharp to 2024-07-10 sharp"],
    ["2024-02", "2024-02-01 sharp to 2024-02-29 sharp, some time"],
    ["2024-07-09/2024-07-11", "2024-07-09 sharp to 2024-07-11 sharp, lasts"],
    ["2021-04-01/..", "2021-04-01 sharp to 2021-04-01 open, lasts"],
    ["../2021", "2021-12-31 open to 2021-12-31 sharp, lasts"],
    ["1987~", "1987-01-01 vague to 1987-12-31 vague, some time"],
    ["2020/2021~", "2020-01-01 sharp to 2021-12-31 vague, lasts"],
    ["2020?", "2020-01-01 sharp to 2020-12-31 sharp, some time"],
  ])("%s is %s", (text, expected) => {
    const span = toSpan(toEdtf(text));
    const kind = [span.lasts ? ", lasts" : "", isCoarse(span) ? ", some time" : ""].join("");
    expect(`${day(span.start)} ${span.first} to ${day(span.end)} ${span.last}${kind}`).toBe(expected);
  });

  test("is joined from when it began and when it ended, where these are written apart", () => {
    const span = toSpan(toEdtf("2024-02"), toEdtf("2024-05~"));
    expect([day(span.start), day(span.end), span.first, span.last, span.lasts]).toEqual([
      "2024-02-01",
      "2024-05-31",
      "sharp",
      "vague",
      true,
    ]);
  });
});

describe("a timeline", () => {
  test("draws what lasts in its true length, and what is shorter than a dot as a dot", () => {
    const [long, short] = only(layoutTimeline([event("2021/2025"), event("2026-01-01/2026-01-05")], even));
    expect(long!.isLong).toBe(true);
    expect(long!.from).toBeCloseTo(0.1, 3);
    expect(long!.to).toBeCloseTo(0.6, 3);
    expect(short!.isLong).toBe(false);
  });

  test("lets what has not ended go on until the present, and then fade", () => {
    const [mark] = only(layoutTimeline([event("2021/..")], { ...even, present: startOfYear(2025) }));
    expect(mark!.isLong).toBe(true);
    expect(mark!.to).toBeCloseTo(0.5, 3);
    const [open] = only(layoutTimeline([event("2021/..")], even));
    expect(open!.to).toBeCloseTo(1 - FADE / 1000, 6);
  });

  test("lets what began at no known time fade in before its end", () => {
    const [mark] = only(layoutTimeline([event("../2025")], even));
    expect(mark!.to).toBeCloseTo(0.6, 3);
    expect((mark!.to - mark!.from) * 1000).toBeCloseTo(FADE, 6);
  });

  test("puts what would cover each other into rows, each lane as high as its rows", () => {
    const days = ["2022-01-01", "2022-01-02", "2022-01-03", "2025-01-01"].map((when) => event(when));
    const { lanes } = layoutTimeline([...days, event("2023", { lane: "b" })], {
      ...even,
      lanes: ["c", "b", "a"].map((id) => ({ id, lines: [id] })),
    });
    expect(lanes.map(({ id }) => id)).toEqual(["b", "a"]);
    const [b, a] = lanes;
    expect(a!.y).toBe(b!.y + b!.height);
    const ys = a!.marks.map(({ y }) => y);
    expect(new Set(ys).size).toBe(3);
    expect(ys[3]).toBe(ys[0]);
    for (const y of ys) {
      expect(y - RADIUS).toBeGreaterThan(a!.y);
      expect(y + RADIUS).toBeLessThan(a!.y + a!.height);
    }
  });

  test("is no higher than it may be, whatever has to cover each other", () => {
    const many = Array.from({ length: 30 }, (_, rank) => event(`2022-01-${String(rank + 1).padStart(2, "0")}`));
    const { lanes } = layoutTimeline(many, { ...even, most: 84 });
    expect(lanes[0]!.height).toBeLessThanOrEqual(84 + 9);
    expect(lanes[0]!.marks.every(({ name }) => name === "")).toBe(true);
  });

  test("lets what goes on beyond the drawing fade within it", () => {
    const [mark] = only(layoutTimeline([event("2021/2040")], even));
    expect(mark).toMatchObject({ first: "sharp", last: "open" });
    expect(mark!.to).toBeCloseTo(1 - FADE / 1000, 6);
  });

  test("leaves out what lies outside its time", () => {
    const events = ["2019-05-01", "2020-05-01", "202X", "20XX"].map((when) => event(when));
    expect(only(layoutTimeline(events, even)).map(({ event }) => event.id)).toEqual(["2020-05-01", "202X"]);
  });

  test("names what has room beside it, whole or in part", () => {
    const measure = (text: string) => 10 * text.length;
    const at = (left: number, y = 0) => ({
      title: "A council is founded",
      y,
      left,
      right: left + 10,
      nameAt: left + 14,
    });
    expect(placeNames([at(0), at(120), at(400, 1), at(590)], { width: 600, measure })).toEqual(
      ["A council…", "A council is founded", "", ""].map((name, rank) => (rank === 2 ? "A council is…" : name)),
    );
  });

  test("marks the present, as the dossier has it, where it is in sight", () => {
    expect(layoutTimeline([event("2022")], { ...even, present: startOfYear(2025) }).present).toBeCloseTo(0.5, 3);
    expect(layoutTimeline([event("2022")], { ...even, present: startOfYear(2035) }).present).toBeUndefined();
  });
});

test("rows are counted from the first, and taken again as soon as there is room", () => {
  expect(
    stackRows([
      [0, 10],
      [5, 15],
      [10, 20],
      [12, 30],
      [16, 18],
    ]),
  ).toEqual({ rows: [0, 1, 0, 2, 1], count: 3 });
  expect(stackRows([])).toEqual({ rows: [], count: 1 });
});

describe("a ribbon shows", () => {
  const events = ["2001", "2019-03", "2020-02-05", "2023-06-10", "2024-01-10", "2024-05-20", "2024-06-02"].map((when) =>
    event(when),
  );
  const spell = ({ from, to }: { from: number; to: number }) => `${day(from)} to ${day(to)}`;

  test("the eighteen months before the newest event, to the end of its month or of the present", () => {
    const dense = [...events, ...["2024-06-03", "2024-06-04", "2024-06-05"].map((when) => event(when))];
    expect(spell(presentWindow(dense))).toBe("2022-12-01 to 2024-07-01");
    expect(spell(presentWindow(dense, Date.parse("2024-11-30")))).toBe("2022-12-01 to 2024-12-01");
  });

  test("a longer time where that holds few events", () => {
    expect(spell(presentWindow(events))).toBe("2019-03-01 to 2024-07-01");
    expect(spell(presentWindow(events.slice(0, 1)))).toBe("2000-01-01 to 2001-08-01");
    expect(layoutTimeline([], presentWindow([])).lanes).toEqual([]);
  });

  test("an event between those before and those after it", () => {
    expect(spell(neighbourWindow(events, "2023-06-10", { count: 2 }))).toBe("2019-03-01 to 2024-06-01");
    expect(spell(neighbourWindow(events, "2001", { count: 1 }))).toBe("2001-07-01 to 2019-04-01");
  });
});

test("of a dossier each event is drawn once, in the lane of its first topic, as firm as it is", () => {
  const dossier = openFixture();
  const events = toTimedEvents(dossier, dossier.all("event"));
  const layout = layoutTimeline(events, { lanes: topicLanes(dossier) });
  expect(layout.lanes.map(({ id, marks }) => `${id}: ${marks.map(({ event }) => event.id).join(" ")}`)).toEqual([
    "punctuality: 2019-first-log-book 2021-04-carrier 2023-04-new-timetable",
    "quays: old-landing-stage 1987-council-founded rowing-boats 2024-quay-works 2026-new-quay",
  ]);
  const firmness = events.map(({ id, firmness }) => [id, firmness]);
  expect(Object.fromEntries(firmness)).toEqual({
    "old-landing-stage": "established",
    "1987-council-founded": "uncertain",
    "2019-first-log-book": "uncertain",
    "rowing-boats": "established",
    "2021-04-carrier": "established",
    "2023-04-new-timetable": "established",
    "2024-quay-works": "established",
    "2026-new-quay": "planned",
  });
  expect(events.at(-1)!.when).toBe("June – August 2026, planned, reported");
  expect(keyOf(layout)).toEqual(["established", "uncertain", "planned", "lasts", "within", "about", "open", "break"]);
});
