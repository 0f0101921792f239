import { describe, expect } from "vitest";
import { formOf } from "../../src/charts/forms/registry.ts";
import { typeset } from "../../src/schema/typeset.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { citationOf } from "../../src/model/citation-of.ts";
import { numberIn, publishedCharts } from "../support/chart-files.ts";
import { inOnePass } from "../support/in-one-pass.ts";
import { builtSites } from "../support/site.ts";

describe.each(builtSites)("$name", (site) => {
  inOnePass("each chart is as it should be", publishedCharts(site), "id", (chart, ask) => {
    const { id, spec, json, csv, attributions, table, isEstimate } = chart;
    const { title, fields: dataset } = site.dossier.get("dataset", spec.dataset);
    const titleOf = (name: string) => json.columns.find((column) => column.name === name)!.title;

    ask("its JSON names itself, its edition, its columns and its source", () => {
      expect(json).toMatchObject({ id, dataset: spec.dataset, edition: spec.edition });
      expect(json.title).toBe(site.page(`charts/${id}/`).root.querySelector("h1")!.text);
      expect(json.rows.length).toBeGreaterThan(0);
      for (const row of json.rows) expect(Object.keys(row)).toEqual(json.columns.map(({ name }) => name));
    });

    ask("its page says which edition it draws, and leads to the newest where that is another", () => {
      const { newest, drawn, edition, dataset: of } = openChart(site.dossier, site.dossier.get("chart", id));
      const note = site.page(`charts/${id}/`).root.querySelector(".edition-note");
      if (of.fields.editions.length === 1) expect(note).toBeNull();
      else if (drawn.includes(newest)) expect(note!.text.trim()).toBe(`Newest edition: ${newest.title}`);
      else {
        expect(note!.text).toContain(edition.title);
        expect(note!.text).toContain(spec.edition_reason ?? newest.basis);
        expect(note!.querySelector("a")!.text).toContain(newest.title);
      }
    });

    ask("its page says what to see in it, once, and has no list of sources besides that of the page", () => {
      const { root } = site.page(`charts/${id}/`);
      const { reading } = openChart(site.dossier, site.dossier.get("chart", id));
      expect(root.querySelectorAll(".how-to-read p").map(({ text }) => text.trim())).toEqual(reading ? [reading] : []);
      expect(root.querySelectorAll("h1")).toHaveLength(1);
    });

    ask("its files carry the line of comparison and what is said of a time", () => {
      const threshold = "threshold" in spec ? spec.threshold : undefined;
      expect(json.threshold).toEqual(threshold);
      const annotations = "annotations" in spec ? spec.annotations : [];
      expect((json.annotations ?? []).map(({ label }) => label)).toEqual(annotations.map(({ label }) => label));
      if (annotations.length > 0) expect(json.rows.some(({ note }) => typeof note === "string")).toBe(true);
      if (!threshold || !json.columns.some(({ name }) => name === "reaches_threshold")) return;
      const label = site.page(`charts/${id}/`).root.querySelector(".plots")!.getAttribute("aria-label");
      expect(label).toContain(threshold.label);
      const { decimals } = dataset.fields.find(({ name }) => "value" in spec.encoding && name === spec.encoding.value)!;
      // By its digits: 19.95 is 20.0 in print, though the binary fraction lies below.
      const asPublished = (value: number) =>
        Number(value.toLocaleString("en", { maximumFractionDigits: decimals ?? 12, useGrouping: false }));
      for (const row of json.rows) {
        const value = "value" in spec.encoding ? row[spec.encoding.value] : null;
        const expected = typeof value === "number" ? asPublished(value) >= threshold.value : null;
        expect(row.reaches_threshold).toBe(expected);
      }
    });

    ask("its JSON and each row of its CSV say who made it and what may be done with it", () => {
      const { publisher, licence } = site.dossier.settings.fields;
      const home = `${site.origin}${site.base}`;
      expect(json).toMatchObject({ url: `${home}charts/${id}/`, publisher: { name: publisher, url: home }, licence });
      const { producer } = dataset;
      const drawn = new Set(json.source.editions.map(({ id }) => id));
      const citation = citationOf(
        dataset,
        dataset.editions.filter(({ id }) => drawn.has(id)),
      );
      expect(json.source).toMatchObject({ title, producer, citation, licence: dataset.licence });
      const editions = json.source.editions.map(({ title }) => title);
      for (const words of [citation, dataset.licence.name, publisher, `${home}charts/${id}/`, ...editions])
        expect(json.attribution).toContain(words);
      expect(attributions).toEqual(json.rows.map(() => json.attribution));
      const page = json.attribution.slice(json.attribution.indexOf(home) + home.length);
      // A file of one edition names the page that stays with it.
      const { pin } = openChart(site.dossier, site.dossier.get("chart", id));
      expect(page).toBe(`charts/${pin && editions.length === 1 ? pin : id}/`);
      expect(() => site.page(page)).not.toThrow();
    });

    ask("its CSV and its JSON hold the same rows", () => {
      const asText = json.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell === null ? "" : String(cell)])),
      );
      expect(csv).toEqual(asText);
    });

    if (formOf(spec).table === "series" && "value" in spec.encoding) {
      const { value, label, time } = spec.encoding;
      ask("its table has one cell a figure, with the numbers and marks of its files", () => {
        const { decimals } = dataset.fields.find(({ name }) => name === value)!;
        // The table rounds to as many decimals as the producer publishes; 1e-9 is for binary fractions.
        const halfUnit = decimals === undefined ? 0 : 0.5 * 10 ** -decimals + 1e-9;
        // Of one series in several editions, each edition has a row.
        const isOfEditions = formOf(spec).editions === "all";
        const headOf = (row: (typeof json.rows)[number]) =>
          isOfEditions
            ? `${dataset.editions.find(({ id }) => id === row.edition)!.title}${row.note ? ` (${row.note})` : ""}`
            : typeset(String(row[label]));
        const head = titleOf(isOfEditions ? "edition" : label);
        const byName = new Map(table.map(({ cells }) => [cells[head], cells]));
        const cells = table.flatMap(({ cells }) => Object.values(cells).slice(1));
        expect(cells.filter((cell) => cell !== "–")).toHaveLength(json.rows.length);
        for (const row of json.rows) {
          const cells = byName.get(headOf(row))!;
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
    } else
      ask("its table has one row a row of its files, with the same numbers and marks", () => {
        expect(table).toHaveLength(json.rows.length);
        json.rows.forEach((row, index) => {
          const { group, cells } = table[index]!;
          if (spec.form === "count-over-time")
            expect(group).toBe(dataset.editions.find(({ id }) => id === row.edition)!.title);
          for (const { name, type } of json.columns)
            if (type === "integer" || type === "number") expect(numberIn(cells[titleOf(name)]!)).toBe(row[name]);
            else if (type === "boolean") expect(cells[titleOf(name)]).toBe(row[name] ? "yes" : "no");
            else if (type === "string" && name !== "edition")
              expect(cells[titleOf(name)]).toBe(typeset(String(row[name] ?? "–")));
        });
      });
  });
});
