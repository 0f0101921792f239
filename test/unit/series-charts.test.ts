import { expect, test } from "vitest";
import { describeSeries } from "../../src/charts/parts/describe-series.ts";
import { seriesCharts } from "../../src/charts/series-charts.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();

test("a series is drawn alone over its peers, and said in words", () => {
  const [chart, ...others] = seriesCharts(dossier, "r3");
  expect(others).toEqual([]);
  expect(chart!.spec).toMatchObject({ form: "lines", highlight: ["r3"] });
  expect(describeSeries(chart!, "r3")).toBe(
    "Nether Holm – Skerries & back beside 3 others: 0.0\u00a0% in 2019, \u22127.0\u00a0% in 2023\u00a0(estimate).",
  );
  // The chart itself keeps its own choice.
  expect(dossier.get("chart", chart!.id).fields).toMatchObject({ highlight: ["r1", "r2", "r4"] });
});

test("what no chart has is not drawn", () => {
  expect(seriesCharts(dossier, "XXX")).toEqual([]);
});
