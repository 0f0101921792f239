import { expect, test } from "vitest";
import { toTable } from "../../src/charts/files/table.ts";
import { layoutRevisions } from "../../src/charts/forms/revisions/layout.ts";
import { comparedTime } from "../../src/charts/forms/revisions/rows.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import type { Series } from "../../src/charts/parts/series.ts";
import { openFixture } from "../support/dossier.ts";

const edition = (id: string, values: (number | null)[], estimates: number[] = []): Series => ({
  id,
  label: `Edition of ${id}`,
  points: values.map((value, index) => ({ time: 2019 + index, value, estimate: estimates.includes(index) })),
});

const options = { height: 138, top: 14 };

test("each edition has a line; the scale begins where the figures do", () => {
  const { lines, scale } = layoutRevisions([edition("2023", [10, 20, null]), edition("2024", [10, 18, 15])], options);
  expect(scale).toEqual({ domain: [10, 20], range: [114, 14] });
  expect(lines.map(({ series, solid }) => [series, solid])).toEqual([
    [0, "M0,114l1,-100"],
    [1, "M0,114l1,-80l1,30"],
  ]);
});

test("an older line is the broader, and ends where its edition does", () => {
  const editions = ["a", "b", "c", "d", "e"].map((id, index) => edition(id, [1, 2, index > 2 ? 3 : null]));
  const { lines } = layoutRevisions(editions, options);
  expect(lines.map(({ weight }) => weight)).toEqual([3, 3, 2, 1, 0]);
  expect(lines.map(({ endX }) => endX)).toEqual([50, 50, 50, 100, 100]);
});

test("the figures of one year are set beside each other, estimates named, on the side that has room", () => {
  const editions = [edition("2023", [1, 2, null], [1]), edition("2024", [1, 3, 4]), edition("2025", [1, null, 4])];
  const { compared, lines } = layoutRevisions(editions, { ...options, time: 2020 });
  expect(compared).toMatchObject({ time: 2020, x: 50, end: false });
  expect(compared!.said.map(({ label, value, estimate }) => [label, value, estimate])).toEqual([
    ["Edition of 2023", 2, true],
    ["Edition of 2024", 3, false],
  ]);
  expect(compared!.said[1]!.y - compared!.said[0]!.y).toBe(16);
  // Marked are the compared year and the last figure.
  expect(lines.map(({ marks }) => marks.split("M").length - 1)).toEqual([1, 2, 1]);
  expect(layoutRevisions(editions, { time: 2021 }).compared!.end).toBe(true);
});

test("another measure has a dot at each figure", () => {
  const { lines } = layoutRevisions([edition("a", [1, 2, 3]), edition("b", [1, null, 3])], {
    ...options,
    breaks: ["b"],
  });
  expect(lines.map(({ broken, marks }) => [broken, marks])).toEqual([
    [false, "M2,14Z"],
    [true, "M0,114ZM2,14Z"],
  ]);
});

test("names of editions that end together are moved apart, by two lines each", () => {
  const editions = Array.from({ length: 6 }, (_, index) => edition(String(index), [1, 5]));
  const ys = layoutRevisions(editions).lines.map(({ labelY }) => labelY);
  ys.slice(1).forEach((y, index) => expect(y - ys[index]!).toBeGreaterThanOrEqual(33));
});

test("ticks are told apart by their decimals", () => {
  const { ticks, tickDecimals, isCut } = layoutRevisions([edition("a", [1.42, 1.5, 1.8, 2, 2.5])], { threshold: 2 });
  expect(ticks.map(({ value }) => value)).toEqual([1.4, 1.6, 1.8, 2, 2.2, 2.4, 2.6]);
  expect(isCut).toBe(true);
  expect(tickDecimals).toBe(1);
});

test("an edition without a figure has no line, one figure is a dot, and nothing is drawn of nothing", () => {
  const { lines } = layoutRevisions([edition("a", [null, null]), edition("b", [-3, null])], options);
  expect(lines.map(({ series, solid, endX }) => [series, solid, endX])).toEqual([[1, "M0,64z", 0]]);
  expect(layoutRevisions([], { time: 2020 })).toMatchObject({ lines: [], labels: [], span: 1 });
  expect(layoutRevisions([], { time: 2020 }).compared).toBeUndefined();
});

test("where the width is known, paths are in px", () => {
  const { lines, span } = layoutRevisions([edition("a", [1, 2, 3])], { ...options, width: 500 });
  expect(span).toBe(500);
  expect(lines[0]).toMatchObject({ solid: "M0,114l250,-50l250,-50", marks: "M500,14Z", endX: 100 });
});

test("without a year to compare, it is the latest that every edition has", () => {
  const rows = [
    { edition: "a", year: 2020, value: 1 },
    { edition: "a", year: 2021, value: null },
    { edition: "b", year: 2020, value: 1 },
    { edition: "b", year: 2021, value: 2 },
  ];
  const encoding = { series: "s", label: "s", time: "year", value: "value" };
  expect(comparedTime({ editions: ["a", "b"], encoding }, rows)).toBe(2020);
  expect(comparedTime({ editions: ["a", "b", "c"], encoding }, rows)).toBe(2021);
  expect(comparedTime({ editions: ["a"], encoding, time: 2007 }, rows)).toBe(2007);
  expect(comparedTime({ editions: ["a"], encoding }, [])).toBeUndefined();
});

const dossier = openFixture();
const chart = openChart(dossier, dossier.get("chart", "punctuality-by-edition"));

test("words and files say what each edition gives, and which one measures in another way", () => {
  expect(chart.title).toBe("Route Ostrel – Nether Holm in 2022: 87.3\u00a0% in one edition, 87.5 in the other");
  expect(chart.alt).toBe(
    "2 lines, one an edition. For 2022: 87.3\u00a0(estimate) in the Edition of 2023 and 87.5 in the Edition of 2024. The Edition of 2023 measures in another way: all sailings, cancelled ones too. The axis begins at 87\u00a0%, not at 0.",
  );
  expect(chart.rows).toHaveLength(10);
  expect(new Set(chart.rows.map(({ edition, note }) => `${edition} ${note}`))).toEqual(
    new Set(["2023 Break: all sailings, cancelled ones too", "2024 null"]),
  );
});

test("the table has a row an edition and names the series", () => {
  const { caption, heads, groups } = toTable(chart);
  expect(caption).toBe("Ostrel – Nether Holm: On time, %. Line: 90\u00a0% (90\u00a0%)");
  expect(heads.map(({ text }) => text)).toEqual(["Edition", "2019", "2020", "2021", "2022", "2023\u00a0(estimate)"]);
  expect(groups[0]!.rows.map(({ id, cells }) => [id, ...cells.map(({ text }) => text)])).toEqual([
    [
      "2023",
      "Edition of 2023 (Break: all sailings, cancelled ones too)",
      "88.0",
      "90.5",
      "91.0",
      "87.3\u00a0(estimate)",
      "88.5",
    ],
    ["2024", "Edition of 2024", "88.0", "90.5", "91.0", "87.5", "90.0"],
  ]);
});

test("the legend explains estimates and the other measure", () => {
  expect(chart.form.draw(chart).keys.map(({ text }) => text)).toEqual([
    "The axis begins at 87\u00a0%, not at 0",
    "Estimate",
    "Break: all sailings, cancelled ones too",
  ]);
});
