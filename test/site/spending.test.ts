import { describe, expect, test } from "vitest";
import type { ChartFile } from "../../src/charts/files/json.ts";
import { publishedCharts } from "../support/chart-files.ts";
import { builtSites } from "../support/site.ts";

const real = builtSites.find(({ name }) => name === "real")!;
const charts = new Map(publishedCharts(real).map((chart) => [chart.id, chart]));

describe("the charts of defence spending", () => {
  const { json: counts } = charts.get("allies-at-2-percent")!;
  const countOf = (edition: string, year: number) =>
    counts.rows.find((row) => row.edition === edition && row.year === year);

  test.each([
    ["2024-06", 23],
    ["2025-08", 18],
    ["2026-07", 17],
  ])("edition %s counts %i allies at 2 %% in 2024", (edition, count) => {
    expect(countOf(edition, 2024)).toMatchObject({ allies_at_threshold: count });
  });

  test("in the edition of August 2025 all 30 allies with a figure reach 2 % in 2025", () => {
    expect(countOf("2025-08", 2025)).toMatchObject({ allies_at_threshold: 30, allies_with_figure: 30, estimate: true });
  });

  test.each(["defence-share-by-ally", "defence-share-heatmap"])(
    "%s of August 2025 has 371 figures and one gap, Germany in 2025",
    (id) => {
      const json = JSON.parse(real.read(`charts/${id}/2025-08.json`)) as ChartFile;
      const figure = real.page(`charts/${id}/2025-08/`).root.querySelector("figure")!;
      const gaps = json.rows.filter((row) => row.share_of_gdp_pct === null);
      expect(json.rows).toHaveLength(372);
      expect(gaps).toMatchObject([{ iso3: "DEU", year: 2025, edition: "2025-08" }]);
      expect(figure.querySelectorAll("tbody td")).toHaveLength(372);
      expect(figure.querySelectorAll("tbody td").filter(({ text }) => text.trim() === "no figure")).toHaveLength(1);
    },
  );
});
