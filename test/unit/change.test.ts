import { expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { change } from "../../src/charts/forms/change/form.ts";
import { layoutChange } from "../../src/charts/forms/change/layout.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import type { Series } from "../../src/charts/parts/series.ts";
import type { SpecOf } from "../../src/schema/chart.ts";
import { openFixture } from "../support/dossier.ts";

const series = (id: string, values: (number | null)[], estimates: number[] = []): Series => ({
  id,
  label: id,
  points: values.map((value, index) => ({ time: 2020 + index, value, estimate: estimates.includes(index) })),
});

const years = { from: 2020, to: 2021 };

test("rows are ranked by the later year, without a figure last, and equal ones stay in the table's order", () => {
  const { rows } = layoutChange(
    [
      series("none", [9, null]),
      series("b", [0, 1]),
      series("also none", [null, null]),
      series("a", [0, 1]),
      series("c", [0, 2]),
    ],
    years,
  );
  expect(rows.map(({ label, rank }) => [label, rank])).toEqual([
    ["c", 4],
    ["b", 1],
    ["a", 3],
    ["none", 0],
    ["also none", 2],
  ]);
});

test("figures are ranked and drawn as they are published: 1.996 is 2.00, and no less than it", () => {
  const { rows } = layoutChange([series("a", [0, 1.996]), series("b", [0, 2.001])], { ...years, decimals: 2 });
  expect(rows.map(({ label, to }) => [label, to!.value])).toEqual([
    ["a", 2],
    ["b", 2],
  ]);
});

test("a year without a figure has no dot, an estimate is told", () => {
  const { rows } = layoutChange([series("a", [null, 2], [1]), series("b", [1, null], [0])], years);
  expect(rows[0]).toMatchObject({ from: undefined, to: { value: 2, estimate: true } });
  expect(rows[1]).toMatchObject({ from: { value: 1, estimate: true }, to: undefined });
});

test("the scale holds every year, so that others can be drawn on it, and leaves room for names and numbers", () => {
  const others = [series("a", [1, 2, 30]), series("b", [1, 2, -10])];
  const first = layoutChange(others, years);
  expect(layoutChange(others, { from: 2021, to: 2022 }).scale).toEqual(first.scale);
  expect(first.scale.domain[0]).toBeLessThanOrEqual(-10);
  expect(first.scale.domain[1]).toBeGreaterThanOrEqual(30);
  const xs = layoutChange(others, { from: 2020, to: 2022 }).rows.flatMap(({ from, to }) => [from!.x, to!.x]);
  expect(Math.min(...xs)).toBeGreaterThan(2);
  expect(Math.max(...xs)).toBeLessThanOrEqual(86);
});

test("zero and the threshold are on the scale, the threshold where its value would be", () => {
  const { ticks, thresholdX, rows } = layoutChange([series("a", [5, 8])], { ...years, threshold: 8 });
  expect(ticks[0]).toMatchObject({ value: 0, x: 3 });
  expect(thresholdX).toBe(rows[0]!.to!.x);
});

test("negative figures lie to the left of zero, and a fall runs to the left", () => {
  const { rows, ticks } = layoutChange([series("a", [10, -40])], years);
  const zero = ticks.find(({ value }) => value === 0)!.x;
  expect(rows[0]!.to!.x).toBeLessThan(zero);
  expect(rows[0]!.from!.x).toBeGreaterThan(zero);
});

test("on the axis stand fewer numbers where they are long", () => {
  const values = (most: number) => layoutChange([series("a", [0, most])], years).ticks.map(({ value }) => value);
  expect(values(5)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(values(40_000)).toEqual([0, 20_000, 40_000]);
});

test("three hundred series stand one below the other, and none has no row", () => {
  const many = layoutChange(
    Array.from({ length: 300 }, (_, index) => series(`s${index}`, [index, 300 - index])),
    { ...years, rowHeight: 20 },
  );
  expect(many.rows).toHaveLength(300);
  many.rows.slice(1).forEach(({ y }, index) => expect(y - many.rows[index]!.y).toBe(20));
  expect(many.rows.at(-1)!.y).toBeLessThan(many.bottom);
  expect(many.height).toBeGreaterThan(6000);
  expect(layoutChange([], years)).toMatchObject({ rows: [] });
  expect(layoutChange([series("a", [1, 2])], years).rows).toHaveLength(1);
});

const dossier = openFixture();
const chart = openChart(dossier, dossier.get("chart", "passengers-compared")) as Chart<SpecOf<"change">>;

test("title and alternative text hold what rose and fell between the two years", () => {
  expect(chart.title).toBe(
    "2 of 3 routes rose from 2020 to 2022, Nether Holm “Old Quay” – Ostrel, by way of the Seven Outer Skerries by 55.0",
  );
  expect(chart.alt).toBe(
    "1 fell, 0 stayed; Nether Holm – Skerries & back fell by 3.4. 2 of 3 are above zero. " +
      "Lower in 2022 than in 2020: Nether Holm – Skerries & back. " +
      "Ostrel night boat: no figure for 2020. Ostrel night boat: no figure for 2022.",
  );
});

test("the rows are those of every year, whichever two are drawn", () => {
  expect(new Set(chart.rows.map(({ year }) => year))).toEqual(new Set([2019, 2020, 2021, 2022, 2023]));
  expect(chart.rows).toHaveLength(20);
});

test("a place for each row is told from above, and the legend says which years are drawn", () => {
  const { reading, rows, keys, side } = change.draw(chart);
  expect(side).toBe("rows");
  expect(reading.y).toEqual({ by: "series", at: rows.map(({ y }) => y) });
  expect(reading.x).toMatchObject({ by: "value", range: [3, 86] });
  expect(keys.map(({ role, now }) => [role, now])).toEqual([
    ["from", "2020"],
    ["from", "2020"],
    ["to", "2022"],
    ["to", "2022"],
  ]);
  // A picture, whose years stay, has a line for each look that it draws.
  const drawn = change.draw(chart, { width: 600 });
  const looks = drawn.rows.flatMap(({ from, to }) => [from && `from ${from.estimate}`, to && `to ${to.estimate}`]);
  expect(drawn.keys).toHaveLength(new Set(looks.filter(Boolean)).size);
});

test("an edition that ends before the later year shows its own last", () => {
  const earlier = openChart(dossier, dossier.get("chart", "passengers-compared"), "2023");
  expect([earlier.facts.from_year, earlier.facts.to_year]).toEqual([2020, 2022]);
  const ended = { ...chart, spec: { ...chart.spec, from: 1999, to: 2042 } };
  expect(change.draw(ended).keys.map(({ role, now }) => `${role} ${now}`)).toEqual([
    "from 2019",
    "from 2019",
    "to 2023",
    "to 2023",
  ]);
});

test("where nothing rose or fell, there is nothing to name", () => {
  const still = openChart(dossier, {
    ...dossier.get("chart", "passengers-compared"),
    fields: {
      ...chart.spec,
      title: "{most_risen_name}, {most_fallen_change}, {unchanged_count}, {fallen_note}",
      from: 2019,
      to: 2019,
    },
  });
  expect(still.title).toBe("no figure, no figure, 3,");
});
