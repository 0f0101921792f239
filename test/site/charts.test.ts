import { describe, expect, test } from "vitest";
import { numberIn, publishedCharts } from "../support/chart-files.ts";
import { builtSites } from "../support/site.ts";

describe.each(builtSites)("$name", (site) => {
  describe.each(publishedCharts(site))("$id", ({ id, spec, json, csv, table, figure }) => {
    const { dossier } = site;
    const dataset = dossier.get("dataset", spec.dataset);
    const titleOf = (name: string) => json.columns.find((column) => column.name === name)!.title;
    const editionTitle = (edition: unknown) => dataset.fields.editions.find(({ id }) => id === edition)?.title;
    const { value, label, time } = spec.encoding;
    const { decimals } = dataset.fields.fields.find(({ name }) => name === value)!;
    // The table rounds to as many decimals as the producer publishes; 1e-9 is for binary fractions.
    const halfUnit = decimals === undefined ? 0 : 0.5 * 10 ** -decimals + 1e-9;
    const estimateField = spec.form === "count-over-time" ? "estimate" : dataset.fields.estimate_field;
    const isEstimate = (row: (typeof json.rows)[number]) => estimateField !== undefined && row[estimateField] === true;
    const isSeries = spec.form === "lines" || spec.form === "heat-map";

    test("its JSON names itself, its edition, its columns and its source", () => {
      expect(json).toMatchObject({ id, dataset: spec.dataset, edition: spec.edition });
      expect(json.title).toBe(site.page(`charts/${id}/`).root.querySelector("h1")!.text);
      expect(json.source.citation).toBe(dataset.fields.citation);
      expect(json.source.licence).toBeTruthy();
      expect(json.rows.length).toBeGreaterThan(0);
      for (const row of json.rows) expect(Object.keys(row)).toEqual(json.columns.map(({ name }) => name));
    });

    test("its CSV and its JSON hold the same rows", () => {
      const asText = json.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? "" : String(cell)])),
      );
      expect(csv).toEqual(asText);
    });

    if (isSeries)
      test("its table has one cell a figure, with the numbers of its files", () => {
        const cells = new Map(table.map(({ cells }) => [cells[titleOf(label)], cells]));
        expect(table.length * (Object.keys(table[0]!.cells).length - 1)).toBe(json.rows.length);
        for (const row of json.rows) {
          const head = Object.keys(cells.get(String(row[label]))!).find((head) => head.startsWith(String(row[time])))!;
          const cell = cells.get(String(row[label]))![head]!;
          if (row[value] === null) expect(cell).toBe("no figure");
          else expect(Math.abs(numberIn(cell) - Number(row[value])), cell).toBeLessThanOrEqual(halfUnit);
          // A year of nothing but estimates is marked in its heading.
          if (row[value] !== null) expect(/estimate/.test(`${head} ${cell}`)).toBe(isEstimate(row));
        }
      });

    if (!isSeries)
      test("its table has one row a row of its files, with the same numbers", () => {
        expect(table).toHaveLength(json.rows.length);
        json.rows.forEach((row, index) => {
          const { group, cells } = table[index]!;
          if (spec.form === "count-over-time") expect(group).toBe(editionTitle(row.edition));
          for (const { name, type } of json.columns)
            if (type === "integer" || type === "number") expect(numberIn(cells[titleOf(name)]!)).toBe(row[name]);
            else if (type === "boolean") expect(cells[titleOf(name)]).toBe(row[name] ? "yes" : "no");
            else if (type === "string" && name !== "edition") expect(cells[titleOf(name)]).toBe(row[name] ?? "–");
        });
      });

    if (spec.form === "count-over-time")
      test("its picture has one bar a row, striped where it is an estimate", () => {
        const panels = figure.querySelectorAll("svg.panel");
        const byEdition = [...Map.groupBy(json.rows, (row) => row.edition).values()];
        expect(panels).toHaveLength(byEdition.length);
        byEdition.forEach((rows, index) => {
          const bars = panels[index]!.querySelectorAll("rect.mark, rect.estimate-mark");
          expect(bars.map((bar) => bar.getAttribute("fill")?.startsWith("url(#") ?? false)).toEqual(
            rows.map(isEstimate),
          );
          expect(panels[index]!.querySelectorAll("text.count").map(({ text }) => Number(text))).toEqual(
            rows.map((row) => row[(spec as { columns: { count: string } }).columns.count]),
          );
        });
      });

    if (spec.form === "heat-map")
      test("its picture has one cell a figure, a stroke an estimate and a cross a gap", () => {
        const marks = (selector: string) =>
          figure
            .querySelectorAll(`svg.plot path${selector}`)
            .reduce((sum, path) => sum + strokesIn(path.getAttribute("d")), 0);
        const figures = json.rows.filter((row) => row[value] !== null);
        expect(marks("[class^=cell-]")).toBe(figures.length);
        expect(marks(".estimate")).toBe(figures.filter(isEstimate).length);
        expect(marks(".gap")).toBe(json.rows.length - figures.length);
      });

    if (spec.form === "lines")
      test("its picture joins neighbouring figures, dashed where one leads to an estimate", () => {
        const joins = (selector: string) =>
          figure
            .querySelectorAll(`svg.plot path${selector}`)
            .reduce((sum, path) => sum + (path.getAttribute("d")!.match(/L/g)?.length ?? 0), 0);
        const pairs = [...Map.groupBy(json.rows, (row) => row[label]).values()]
          .flatMap((points) => points.slice(1).map((point, index) => [points[index]!, point] as const))
          .filter((pair) => pair.every((point) => point[value] !== null));
        const dashed = pairs.filter(([, to]) => isEstimate(to));
        expect(joins(".dashed")).toBe(dashed.length);
        expect(joins(".line:not(.dashed)") + joins(".backdrop:not(.dashed)")).toBe(pairs.length - dashed.length);
      });

    if (spec.form === "known-when")
      test("its picture has one mark a statement, hollow where it is a forecast", () => {
        const marks = figure.querySelectorAll("svg.plot circle, svg.plot rect");
        expect(marks.map((mark) => mark.getAttribute("class"))).toEqual(json.rows.map(({ basis }) => `said-${basis}`));
      });

    test("a legend explains every mark of an estimate or a gap", () => {
      const legend = figure.querySelector(".legend")!.text;
      if (json.rows.some(isEstimate)) expect(legend).toMatch(/estimate/i);
      if (spec.form === "heat-map" && json.rows.some((row) => row[value] === null))
        expect(legend).toMatch(/no figure/i);
    });

    test("its picture has a text alternative", () => {
      const plots = figure.querySelectorAll("svg.plot");
      for (const plot of plots) expect(plot.getAttribute("aria-label")!.length).toBeGreaterThan(10);
      expect(plots.some((plot) => plot.getAttribute("aria-label") === json.alt)).toBe(true);
    });
  });
});

const strokesIn = (d = ""): number => d.match(/M/g)?.length ?? 0;
