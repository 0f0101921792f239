import { describe, expect, test } from "vitest";
import { numberIn, publishedCharts } from "../support/chart-files.ts";
import { builtSites } from "../support/site.ts";

describe.each(builtSites)("$name", (site) => {
  describe.each(publishedCharts(site))("$id", ({ id, spec, json, csv, table, isEstimate }) => {
    const { fields: dataset } = site.dossier.get("dataset", spec.dataset);
    const { value, label, time } = spec.encoding;
    const titleOf = (name: string) => json.columns.find((column) => column.name === name)!.title;

    test("its JSON names itself, its edition, its columns and its source", () => {
      expect(json).toMatchObject({ id, dataset: spec.dataset, edition: spec.edition });
      expect(json.title).toBe(site.page(`charts/${id}/`).root.querySelector("h1")!.text);
      expect(json.source.citation).toBe(dataset.citation);
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

    if (spec.form === "lines" || spec.form === "heat-map")
      test("its table has one cell a figure, with the numbers and marks of its files", () => {
        const { decimals } = dataset.fields.find(({ name }) => name === value)!;
        // The table rounds to as many decimals as the producer publishes; 1e-9 is for binary fractions.
        const halfUnit = decimals === undefined ? 0 : 0.5 * 10 ** -decimals + 1e-9;
        const series = new Map(table.map(({ cells }) => [cells[titleOf(label)], cells]));
        expect(table.length * (Object.keys(table[0]!.cells).length - 1)).toBe(json.rows.length);
        for (const row of json.rows) {
          const cells = series.get(String(row[label]))!;
          const head = Object.keys(cells).find((head) => head.startsWith(String(row[time])))!;
          const cell = cells[head]!;
          if (row[value] === null) {
            expect(cell).toBe("no figure");
            continue;
          }
          expect(Math.abs(numberIn(cell) - Number(row[value])), cell).toBeLessThanOrEqual(halfUnit);
          // A year of nothing but estimates is marked in its heading.
          expect(`${head} ${cell}`.includes("estimate")).toBe(isEstimate(row));
        }
      });
    else
      test("its table has one row a row of its files, with the same numbers and marks", () => {
        expect(table).toHaveLength(json.rows.length);
        json.rows.forEach((row, index) => {
          const { group, cells } = table[index]!;
          if (spec.form === "count-over-time")
            expect(group).toBe(dataset.editions.find(({ id }) => id === row.edition)!.title);
          for (const { name, type } of json.columns)
            if (type === "integer" || type === "number") expect(numberIn(cells[titleOf(name)]!)).toBe(row[name]);
            else if (type === "boolean") expect(cells[titleOf(name)]).toBe(row[name] ? "yes" : "no");
            else if (type === "string" && name !== "edition") expect(cells[titleOf(name)]).toBe(row[name] ?? "–");
        });
      });
  });
});
