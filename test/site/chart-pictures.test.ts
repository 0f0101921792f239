import type { HTMLElement } from "node-html-parser";
import { describe, expect, test } from "vitest";
import { publishedCharts } from "../support/chart-files.ts";
import { attribute, builtSites } from "../support/site.ts";

/** How often a letter of path data stands in the paths of a plot: `M` begins a mark, `L` joins two points. */
const strokes = (figure: HTMLElement, paths: string, letter: string): number =>
  figure
    .querySelectorAll(`svg.plot path${paths}`)
    .reduce((sum, path) => sum + attribute(path, "d").split(letter).length - 1, 0);

describe.each(builtSites)("$name", (site) => {
  describe.each(publishedCharts(site))("$id", ({ spec, json, figure, isEstimate }) => {
    const { value, label } = spec.encoding;
    const isGap = (row: (typeof json.rows)[number]) => row[value] === null;

    if (spec.form === "count-over-time")
      test("has one bar a row, striped where it is an estimate", () => {
        const panels = figure.querySelectorAll(".panel");
        const editions = [...Map.groupBy(json.rows, (row) => row.edition).values()];
        expect(panels).toHaveLength(editions.length);
        editions.forEach((rows, index) => {
          const bars = panels[index]!.querySelectorAll("rect.mark, rect.estimate-mark");
          expect(bars.map((bar) => attribute(bar, "fill").startsWith("url(#"))).toEqual(rows.map(isEstimate));
          const numbers = panels[index]!.querySelectorAll("text.count").map(({ text }) => Number(text));
          expect(numbers).toEqual(rows.map((row) => row[spec.columns.count]));
        });
      });

    if (spec.form === "heat-map")
      test("has one cell a figure, a stroke an estimate and a cross a gap", () => {
        const figures = json.rows.filter((row) => !isGap(row));
        expect(strokes(figure, "[class^=cell-]", "M")).toBe(figures.length);
        expect(strokes(figure, ".estimate", "M")).toBe(figures.filter(isEstimate).length);
        expect(strokes(figure, ".gap", "M")).toBe(json.rows.filter(isGap).length);
      });

    if (spec.form === "lines")
      test("joins neighbouring figures, dashed where one leads to an estimate", () => {
        const pairs = [...Map.groupBy(json.rows, (row) => row[label]).values()]
          .flatMap((points) => points.slice(1).map((point, index) => [points[index]!, point] as const))
          .filter((pair) => !pair.some(isGap));
        const dashed = pairs.filter(([, to]) => isEstimate(to)).length;
        expect(strokes(figure, ".dashed", "L")).toBe(dashed);
        const solid = strokes(figure, ".line:not(.dashed)", "L") + strokes(figure, ".backdrop:not(.dashed)", "L");
        expect(solid).toBe(pairs.length - dashed);
      });

    if (spec.form === "known-when")
      test("has one mark a statement, by what it rests on", () => {
        const marks = figure.querySelectorAll("svg.plot circle, svg.plot rect");
        expect(marks.map((mark) => attribute(mark, "class"))).toEqual(
          json.rows.map((row) => `said-${row.basis}${isEstimate(row) ? "-estimate" : ""}`),
        );
      });

    test("has a legend that explains every mark of an estimate or a gap", () => {
      const legend = figure.querySelector(".legend")!.text;
      if (json.rows.some(isEstimate)) expect(legend).toMatch(/estimate/i);
      if (spec.form === "heat-map" && json.rows.some(isGap)) expect(legend).toMatch(/no figure/i);
    });

    if (spec.form === "count-over-time")
      test("has a text alternative for each edition, made of its own figures", () => {
        for (const panel of figure.querySelectorAll(".panel")) {
          const alternative = attribute(panel.querySelector("svg"), "aria-label");
          if (alternative === json.alt) continue;
          const title = panel.querySelector("p")!.text;
          const { id } = site.dossier
            .get("dataset", spec.dataset)
            .fields.editions.find((edition) => edition.title === title)!;
          const counts = json.rows
            .filter(({ edition }) => edition === id)
            .map(
              (row) =>
                `${row[spec.columns.count]} of ${row[spec.columns.total]} in ${row[spec.encoding.time]}${isEstimate(row) ? " (estimate)" : ""}`,
            );
          expect(alternative).toContain(title);
          for (const count of counts) expect(alternative).toContain(count);
        }
      });

    test("has a text alternative", () => {
      const alternatives = figure.querySelectorAll("svg.plot").map((plot) => attribute(plot, "aria-label"));
      expect(Math.min(...alternatives.map(({ length }) => length))).toBeGreaterThan(10);
      expect(alternatives).toContain(json.alt);
    });
  });
});
