import { describe, expect, test } from "vitest";
import { toTable } from "../../src/charts/files/table.ts";
import { toDated } from "../../src/charts/forms/cumulative-count/dated.ts";
import { layoutCumulativeCount, type DatedRow } from "../../src/charts/forms/cumulative-count/layout.ts";
import { layoutTimeAxis } from "../../src/charts/parts/time-axis.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { openFixture } from "../support/dossier.ts";

const row = (date: string, certain = true): DatedRow => ({ ...toDated(toEdtf(date)), name: date, certain });
// 100 px for the counts, and 1000 units for the time.
const options = { height: 150, top: 26, bottom: 24 };

describe("a date", () => {
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

  test.each([
    ["2024-03-15", "2024-03-15", "2024-03-15", false],
    ["2024-03-15~", "2024-03-15", "2024-03-15", true],
    ["2024-03-15?", "2024-03-15", "2024-03-15", true],
    ["2024-03", "2024-03-01", "2024-03-31", true],
    ["1987", "1987-01-01", "1987-12-31", true],
    ["2024-07-09/2024-07-11", "2024-07-09", "2024-07-11", true],
    ["2014/..", "2014-01-01", "2014-01-01", true],
    ["../2014", "2014-12-31", "2014-12-31", true],
  ])("%s may be from %s, and counts by %s", (date, from, by, vague) => {
    const dated = toDated(toEdtf(date));
    expect([iso(dated.from), iso(dated.by), dated.vague]).toEqual([from, by, vague]);
  });
});

describe("the axis of time", () => {
  const labelsOf = (from: string, to: string) =>
    layoutTimeAxis(new Date(from), new Date(to)).labels.map(({ text, rank }) => `${text} ${rank}`);

  test("has months while they fit, and names a year once", () => {
    expect(labelsOf("2024-01-12", "2025-05-15")).toEqual([
      "Jan 2024 0",
      "Apr 2",
      "Jul 1",
      "Oct 2",
      "Jan 2025 0",
      "Apr 2",
    ]);
    expect(labelsOf("2024-05-12", "2024-05-12")).toEqual(["May 2024 0"]);
  });

  test("does not set two years side by side", () => {
    expect(labelsOf("2023-12-12", "2024-02-01")).toEqual(["Dec 2", "Jan 2024 0", "Feb 2"]);
  });

  test("has years where there are many months", () => {
    expect(labelsOf("2019-06-01", "2023-02-01")).toEqual(["2019 0", "2020 2", "2021 1", "2022 2", "2023 0"]);
    expect(labelsOf("1931-06-01", "2023-02-01")).toEqual(["1940 0", "1960 2", "1980 1", "2000 2", "2020 0"]);
  });

  test("has at most eight years of any time, those before 1 in words", () => {
    expect(labelsOf("-000043-03-01", "-000042-01-31")).toEqual(["Apr 44 BC 0", "Jul 1", "Oct 2", "Jan 43 BC 0"]);
    expect(labelsOf("-000010-01-01", "0012-12-31")).toEqual(["11 BC 0", "6 BC 2", "1 BC 1", "5 AD 2", "10 AD 0"]);
    expect(labelsOf("1066-10-14", "2024-12-31")).toEqual(["1200 0", "1400 2", "1600 1", "1800 2", "2000 0"]);
    expect(labelsOf("-009999-01-01", "9999-12-31")).toHaveLength(3);
  });

  test("begins and ends with a month, or with a year", () => {
    const iso = (domain: Date[]) => domain.map((time) => time.toISOString().slice(0, 10));
    expect(iso(layoutTimeAxis(new Date("2024-01-12"), new Date("2024-12-31")).domain)).toEqual([
      "2024-01-01",
      "2025-01-01",
    ]);
    expect(iso(layoutTimeAxis(new Date("2011-04-01"), new Date("2023-12-31")).domain)).toEqual([
      "2011-01-01",
      "2024-01-01",
    ]);
  });
});

test("the line rises at each date by as many as have it, and each has a dot", () => {
  const rows = [row("2024-01-01"), row("2024-01-01"), row("2024-01-16"), row("2024-01-31")];
  const { line, certain, uncertain, vague, points } = layoutCumulativeCount(rows, options);
  expect(line).toBe("M0,126L0,126L0,76L483.9,76L483.9,51L967.7,51L967.7,26");
  expect(certain).toBe("M0,101ZM0,76ZM483.9,51ZM967.7,26Z");
  expect([uncertain, vague]).toEqual(["", ""]);
  expect(points).toEqual([
    { x: 0, y: 101 },
    { x: 0, y: 76 },
    { x: 48.39, y: 51 },
    { x: 96.77, y: 26 },
  ]);
});

test("what is in doubt has a dot of its own kind, and a vague date the time in which it may lie", () => {
  const { certain, uncertain, vague } = layoutCumulativeCount(
    [row("2024-01-16"), row("2024-01", false), row("2024-02-01~")],
    options,
  );
  expect(certain.match(/M/g)).toHaveLength(2);
  expect(uncertain).toMatch(/^M516\.7,\d+Z$/);
  // The whole of January, then a day that is only near the truth.
  expect(vague).toMatch(/^M0,\d+L516\.7,\d+M516\.7,\d+L516\.7,\d+$/);
});

test("first and last count are said; one date has one count", () => {
  const { first, last } = layoutCumulativeCount([row("2024-01-16"), row("2024-01-16"), row("2024-02-01")], options);
  expect([first!.count, last!.count]).toEqual([2, 3]);
  const one = layoutCumulativeCount([row("2024-01-16"), row("2024-01-16")], options);
  expect([one.first, one.last!.count, one.last!.end]).toEqual([undefined, 2, false]);
});

test("nothing is an empty plot", () => {
  expect(layoutCumulativeCount([], options)).toMatchObject({ line: "", points: [], labels: [], baseline: 126 });
});

test("300 rows are drawn densely, on a scale of whole numbers", () => {
  const rows = Array.from({ length: 300 }, (_, index) => row(`20${String(10 + (index % 14))}-05-01`)).sort(
    (a, b) => a.by - b.by,
  );
  const { dense, certain, line, ticks, labels, last } = layoutCumulativeCount(rows, options);
  expect(dense).toBe(true);
  expect(certain.match(/M/g)).toHaveLength(300);
  // Two lines a date, across and up.
  expect(line.match(/L/g)).toHaveLength(2 * 14);
  expect(ticks.map(({ value }) => value)).toEqual([0, 100, 200, 300]);
  expect(labels.length).toBeLessThanOrEqual(8);
  expect(last!.count).toBe(300);
});

test("a tick keeps quiet where its words would cover a mark", () => {
  const rows = [row("2024-01-02"), row("2024-01-02"), row("2024-12-02"), row("2024-12-03")];
  const { ticks } = layoutCumulativeCount(rows, options);
  expect(ticks.map(({ value, clear }) => [value, clear])).toEqual([
    [0, false],
    [1, false],
    [2, false],
    [3, true],
    [4, true],
  ]);
});

test("words at a time have a line each above the marks, and room on the axis", () => {
  const annotations = [
    { time: Date.parse("2025-01-01"), label: "Later" },
    { time: Date.parse("2024-01-01"), label: "Before" },
  ];
  const { notes, height, last } = layoutCumulativeCount([row("2024-03-01")], { annotations });
  expect(notes.map(({ annotation, x, y }) => [annotation.label, x < 5, y])).toEqual([
    ["Before", true, 12],
    ["Later", false, 28],
  ]);
  expect(last!.y).toBeGreaterThan(28 + 16);
  expect(height).toBe(332);
});

test("where the width is known, paths are in px and places stay in per cent", () => {
  const { span, line, points } = layoutCumulativeCount([row("2024-01-01"), row("2024-01-16")], {
    ...options,
    width: 310,
  });
  expect(span).toBe(310);
  expect(line).toBe("M0,126L0,126L0,76L150,76L150,26");
  expect(points[1]!.x).toBe(48.39);
});

const dossier = openFixture();
const chart = openChart(dossier, dossier.get("chart", "berths-over-time"));

test("rows stand in the order in which they count, ids spelled out", () => {
  expect(chart.rows.map(({ opened, island, running_count }) => [opened, island, running_count])).toEqual([
    ["1987-06-12", "Nether Holm", 1],
    ["1987-06-12", "Nether Holm", 2],
    ["1987", "Ostrel", 3],
    ["2019-04", "Ostrel", 4],
    ["2021-03-01~", "Ostrel", 5],
    ["2023-12-24?", "Tidewater Council", 6],
  ]);
});

test("the table spells dates, names what is in doubt and its source, and holds the annotations", () => {
  const { heads, groups } = toTable(chart);
  expect(heads.map(({ text }) => text)).toEqual([
    "Opened",
    "Island",
    "Number of berths by then",
    "In the register",
    "Source",
    "Note",
  ]);
  const cells = groups[0]!.rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(cells[1]).toEqual([
    "12 June 1987",
    "Nether Holm",
    "2",
    "no",
    "tidewater-council-2024-03",
    "Named in one log book, “in pencil”.",
  ]);
  expect(cells.map((row) => [row[0], row[5]]).slice(3)).toEqual([
    ["April 2019", "April 2011: The carrier takes over."],
    ["around 1 March 2021", "–"],
    ["24 December 2023 (probable)", "2026: New quay."],
  ]);
});

test("facts count rows by year and by word, and name the first and the last", () => {
  expect(chart.facts).toMatchObject({
    total: 6,
    certain_count: 4,
    uncertain_count: 2,
    first_date: "12 June 1987",
    first_name: "Nether Holm",
    last_name: "Tidewater Council",
    count_1987: 3,
    count_1988: 0,
    total_2019_end: 4,
    total_2023_end: 6,
    kind_wood: 3,
    months: 438,
  });
  expect(chart.facts.dates_note).toBe(
    "4 of the dates are not known for certain; each is drawn over the time it may lie in.",
  );
});

test("the legend says in the table's words what a hollow dot is", () => {
  const { keys, reading } = chart.form.draw(chart);
  expect(keys.map(({ text }) => text)).toEqual([
    "In the register: yes",
    "In the register: no",
    "Date not known for certain",
  ]);
  expect(reading.x).toMatchObject({ by: "time", at: { length: 6 } });
});
