import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openChart } from "../../src/charts/open-chart.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { openFixture } from "../support/dossier.ts";

const charts = [openFixture(), readDossier("content").dossier!].flatMap((dossier) =>
  dossier.all("chart").map((record) => openChart(dossier, record)),
);

test.each(charts.map((chart) => [chart.spec.form, chart.id, chart] as const))(
  "%s, %s: a small picture",
  (_, __, chart) => {
    const { size, shapes } = chart.form.thumbnail(chart);
    const markup = shapes
      .map(({ look, d, at }) => `<path class="${look}" d="${d}" transform="${String(at)}"/>`)
      .join("");
    expect(shapes.length).toBeGreaterThan(0);
    expect(gzipSync(markup, { level: 9 }).length).toBeLessThanOrEqual(1000);
    expect(markup).not.toMatch(/NaN|undefined,/);
    expect(size.width).toBeGreaterThan(0);
  },
);
