import { expect, test } from "vitest";
import { thinLabels } from "../../src/charts/parts/axis.ts";

test("on a narrow figure every second, then every fourth label is left", () => {
  const labels = thinLabels(["a", "b", "c", "d", "e"].map((text, x) => ({ text, x })));
  expect(labels.map(({ rank }) => rank)).toEqual([0, 2, 1, 2, 0]);
  expect(labels[1]).toEqual({ text: "b", x: 1, rank: 2 });
});
