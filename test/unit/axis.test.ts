import { expect, test } from "vitest";
import { thinLabels } from "../../src/charts/parts/axis.ts";

const labelsAt = (...places: [text: string, x: number][]) => thinLabels(places.map(([text, x]) => ({ text, x })));

test("on a narrow figure every second, then every fourth label is left", () => {
  const labels = labelsAt(["a", 0], ["b", 25], ["c", 50], ["d", 75], ["e", 100]);
  expect(labels.map(({ rank }) => rank)).toEqual([0, 2, 1, 2, 0]);
  expect(labels[1]).toEqual({ text: "b", x: 25, rank: 2 });
});

test("a label that would run into one that stays longer is left out", () => {
  const labels = labelsAt(["44 BC", 0], ["1200", 60.2], ["2000", 98.9], ["2023", 100]);
  expect(labels.map(({ rank }) => rank)).toEqual([0, 2, 1, undefined]);
});

test("of two hundred years those are labelled that have the room", () => {
  const labels = labelsAt(
    ...Array.from({ length: 200 }, (_, year): [string, number] => [`${1824 + year}`, year / 1.99]),
  );
  const shown = (most: number) => labels.filter(({ rank = 3 }) => rank <= most).map(({ x }) => x);
  for (const [rank, width] of [200, 270, 440].entries()) {
    const places = shown(rank);
    expect(places.length).toBeGreaterThan(4);
    for (const [index, x] of places.slice(1).entries())
      expect(((x - places[index]!) * width) / 100).toBeGreaterThan(28);
  }
});
