import type { HTMLElement } from "node-html-parser";
import { describe, expect } from "vitest";
import { openChart } from "../../src/charts/open-chart.ts";
import { publishedCharts } from "../support/chart-files.ts";
import { inOnePass } from "../support/in-one-pass.ts";
import { attribute, builtSites } from "../support/site.ts";

/** How often a command stands in the paths of a plot, to a place or as a step: `m` begins a mark, `l` joins two points. */
const strokes = (figure: HTMLElement, paths: string, command: "m" | "l"): number =>
  figure
    .querySelectorAll(`svg.plot path${paths}`)
    .reduce((sum, path) => sum + attribute(path, "d").toLowerCase().split(command).length - 1, 0);

describe.each(builtSites)("$name", (site) => {
  inOnePass("each chart is drawn as it should be", publishedCharts(site), "id", (chart, ask) => {
    const { id, spec, json, figure, isEstimate } = chart;
    const { encoding } = spec;
    const isGap = (row: (typeof json.rows)[number]) => "value" in encoding && row[encoding.value] === null;
    /** Neighbouring figures of a series, or of an edition. */
    const pairsBy = (name: string) =>
      [...Map.groupBy(json.rows, (row) => row[name]).values()]
        .flatMap((points) => points.slice(1).map((point, index) => [points[index]!, point] as const))
        .filter((pair) => !pair.some(isGap));

    if (spec.form === "count-over-time")
      ask("has one bar a row of the edition drawn, striped where it is an estimate", () => {
        const rows = json.rows.filter(({ edition }) => edition === json.edition);
        const bars = figure.querySelectorAll("rect.mark, rect.estimate-mark");
        expect(bars.map((bar) => attribute(bar, "fill").startsWith("url(#"))).toEqual(rows.map(isEstimate));
        const numbers = figure.querySelectorAll("text.count").map(({ text }) => Number(text));
        expect(numbers).toEqual(rows.map((row) => row[spec.columns.count]));
      });

    if (spec.form === "heat-map")
      ask("has one cell a figure, a dot a single estimate, a line a year of estimates, and a cross a gap", () => {
        const figures = json.rows.filter((row) => !isGap(row));
        expect(strokes(figure, "[class^=cell-]", "m")).toBe(figures.length);
        const years = [...Map.groupBy(figures, (row) => row[spec.encoding.time]).values()];
        const single = years.filter((own) => !own.every(isEstimate)).flatMap((own) => own.filter(isEstimate));
        expect(strokes(figure, ".estimate", "m")).toBe(single.length);
        expect(figure.querySelector("line.estimated-time") !== null).toBe(years.some((own) => own.every(isEstimate)));
        expect(strokes(figure, ".gap", "m")).toBe(2 * json.rows.filter(isGap).length);
      });

    if (spec.form === "lines")
      ask("joins neighbouring figures, dashed where one leads to an estimate", () => {
        const pairs = pairsBy(spec.encoding.label);
        const dashed = pairs.filter(([, to]) => isEstimate(to)).length;
        expect(strokes(figure, ".dashed", "l")).toBe(dashed);
        expect(strokes(figure, ":not(.dashed, .halo, .cut)", "l")).toBe(pairs.length - dashed);
      });

    if (spec.form === "panels")
      ask("has a panel a series that joins neighbouring figures, dashed where one leads to an estimate", () => {
        const names = new Set(json.rows.map((row) => row[spec.encoding.series]));
        expect(figure.querySelectorAll("svg.plot")).toHaveLength(names.size);
        const pairs = pairsBy(spec.encoding.series);
        const dashed = pairs.filter(([, to]) => isEstimate(to)).length;
        expect(strokes(figure, ".mark-line.dashed", "l")).toBe(dashed);
        expect(strokes(figure, ".mark-line:not(.dashed)", "l")).toBe(pairs.length - dashed);
        expect(strokes(figure, ".tip", "m")).toBe(names.size);
      });

    if (spec.form === "revisions")
      ask("has a line an edition, and a hollow dot for each figure of another measure", () => {
        const pairs = pairsBy("edition");
        const dashed = pairs.filter(([, to]) => isEstimate(to)).length;
        expect(strokes(figure, ".line.dashed", "l")).toBe(dashed);
        expect(strokes(figure, ".line:not(.dashed)", "l")).toBe(pairs.length - dashed);
        const broken = new Set(spec.breaks.map(({ edition }) => edition));
        const others = json.rows.filter((row) => broken.has(String(row.edition)) && !isGap(row));
        expect(strokes(figure, ".hollow", "m")).toBe(others.length);
        expect(figure.querySelectorAll("text.name")).toHaveLength(spec.editions.length);
      });

    if (spec.form === "cumulative-count")
      ask("has a dot a row, hollow where it is in doubt, and the count at the end", () => {
        const { certain } = spec.encoding;
        const doubtful = json.rows.filter((row) => certain !== undefined && row[certain] === false);
        expect(strokes(figure, ".dot", "m")).toBe(json.rows.length);
        expect(strokes(figure, ".hollow", "m")).toBe(doubtful.length);
        expect(figure.querySelectorAll(".count").at(-1)!.text.trim()).toBe(`${json.rows.length} ${spec.noun}`);
        if (doubtful.length > 0) expect(figure.querySelector(".legend")!.text).toMatch(/: no/);
      });

    if (spec.form === "known-when")
      ask("has one mark a statement, by whose it is and what it rests on", () => {
        const marks = figure.querySelectorAll("svg.plot .statement");
        const own = site.dossier.get("dataset", spec.dataset).fields.producer;
        const voiceOf = (row: (typeof json.rows)[number]) =>
          row.basis === "counted" ? "counted" : row.published_by === own ? "producer" : "others";
        const lookOf = (row: (typeof json.rows)[number]) =>
          row.basis === "forecast" ? "forecast" : isEstimate(row) ? "striped" : "solid";
        expect(marks.map((mark) => attribute(mark, "class"))).toEqual(
          json.rows.map((row) => `statement said-${voiceOf(row)} ${lookOf(row)}`),
        );
      });

    ask("has a legend that explains every mark of an estimate or a gap", () => {
      const legend = figure.querySelector(".legend")!.text;
      if (json.rows.some(isEstimate)) expect(legend).toMatch(/estimate/i);
      if (spec.form === "heat-map" && json.rows.some(isGap)) expect(legend).toMatch(/no figure/i);
    });

    if (spec.form === "count-over-time")
      ask("has a text alternative for each edition, made of its own figures", () => {
        const record = site.dossier.get("chart", id);
        const alternatives = spec.editions.map((edition) => openChart(site.dossier, record, edition).alt);
        expect(new Set(alternatives).size).toBe(spec.editions.length);
        const drawn = spec.editions.map((edition) =>
          attribute(site.page(`charts/${id}/${edition}/`).root.querySelector("figure [role=img]"), "aria-label"),
        );
        expect(drawn).toEqual(alternatives);
      });

    ask("has a text alternative", () => {
      const alternatives = figure.querySelectorAll("[role=img]").map((plot) => attribute(plot, "aria-label"));
      expect(Math.min(...alternatives.map(({ length }) => length))).toBeGreaterThan(10);
      expect(alternatives).toContain(json.alt);
    });
  });
});
