import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readCells } from "../../src/reader/csv.ts";
import { diffEditions } from "../../src/model/edition-diff.ts";
import { rowAnchor } from "../../src/model/row-address.ts";
import { isWeak } from "../../src/model/reliability.ts";
import { dataPackageStandard, type DataPackage } from "../support/data-package.ts";
import { attribute, builtSites } from "../support/site.ts";

type Field = DataPackage["resources"][number]["schema"]["fields"][number];

/** Whether a program that goes by the schema alone could read the text of a cell. */
function isOfField(text: string, { type, constraints }: Field): boolean {
  if (text === "") return !constraints.required;
  if (type === "boolean") return text === "true" || text === "false";
  if (type === "string") return !constraints.pattern || new RegExp(`^(?:${constraints.pattern})$`).test(text);
  const number = Number(text);
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  return (type === "number" || Number.isInteger(number)) && number >= minimum && number <= maximum;
}

describe.each(builtSites)("$name", (site) => {
  const { dossier, origin, base } = site;
  const datasets = dossier.all("dataset");
  const editions = datasets.flatMap((dataset) => dataset.fields.editions.map(({ id }) => ({ dataset, id })));
  const description: unknown = JSON.parse(site.read("data/datapackage.json"));

  test("the data package is one of version 2, and the section of data leads to it", () => {
    expect(dataPackageStandard.safeParse(description).error?.issues).toBeUndefined();
    expect(site.page("data/").root.querySelector(`a[href="${base}data/datapackage.json"]`)).not.toBeNull();
  });

  describe("the data package", () => {
    const { homepage, resources } = description as DataPackage;

    test("has one resource an edition, each with a name of its own", () => {
      expect(resources.map(({ path }) => path)).toEqual(editions.map(({ dataset, id }) => `${dataset.id}/${id}.csv`));
      expect(new Set(resources.map(({ name }) => name)).size).toBe(editions.length);
      expect(homepage).toBe(`${origin}${base}data/`);
    });

    test.each(resources)("$name is the published file, byte for byte", ({ path, bytes, hash, homepage }) => {
      const file = Buffer.from(site.read(`data/${path}`));
      expect(bytes).toBe(file.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(file).digest("hex")}`);
      const page = new URL(homepage);
      const { root } = site.page(page.pathname.slice(base.length));
      expect(root.querySelector(`[id="${page.hash.slice(1)}"]`)).not.toBeNull();
    });

    test.each(resources)("$name can be read by its schema", ({ path, schema }) => {
      const { records, fault } = readCells(site.read(`data/${path}`));
      const [heading, ...rows] = records.map(({ cells }) => cells);
      expect(fault).toBeUndefined();
      expect(heading).toEqual(schema.fields.map(({ name }) => name));
      expect(rows.length).toBeGreaterThan(0);
      const wrong = rows.flatMap((row) => row.filter((text, column) => !isOfField(text, schema.fields[column]!)));
      expect(wrong).toEqual([]);
      const keys = rows.map((row) => schema.primaryKey.map((name) => row[heading!.indexOf(name)]).join("\n"));
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  test.each(datasets)("the page of $id describes it to search engines, and names files that are there", (dataset) => {
    const scripts = site.page(dataset.address).root.querySelectorAll('head script[type="application/ld+json"]');
    expect(scripts).toHaveLength(1);
    const data = JSON.parse(scripts[0]!.rawText) as {
      distribution: { contentUrl: string }[];
      [property: string]: unknown;
    };
    expect(data).toMatchObject({ "@context": "https://schema.org", "@type": "Dataset", name: dataset.title });
    for (const property of ["description", "url", "identifier", "license", "creator", "isBasedOn", "variableMeasured"])
      expect(data[property], property).toBeTruthy();
    expect(data.url).toBe(attribute(site.page(dataset.address).root.querySelector("link[rel=canonical]"), "href"));
    expect(data.distribution).toHaveLength(dataset.fields.editions.length);
    for (const { contentUrl } of data.distribution)
      expect(site.files.has(contentUrl.slice(`${origin}${base}`.length)), contentUrl).toBe(true);
  });

  test.each(datasets)("the page of $id opens with what its figures show, then what they cover", (dataset) => {
    const main = site.page(dataset.address).root.querySelector(".column-main")!;
    const opening = main.querySelectorAll(":scope > *").map((part) => part.getAttribute("class"));
    expect(opening.slice(0, 3)).toEqual(["lede", "dataset-charts", "coverage"]);
    const cards = main.querySelectorAll(".dataset-charts .card");
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) expect(card.querySelector("svg.thumb path")).not.toBeNull();
  });

  test.each(datasets)(
    "the page of $id has its editions in one table, the newest first, each with its file",
    (dataset) => {
      const { root } = site.page(dataset.address);
      const { editions } = dataset.fields;
      const bodies = root.querySelectorAll(".editions-table > tbody");
      expect(bodies.map((body) => attribute(body, "id"))).toEqual(editions.map(({ id }) => id).toReversed());
      expect(bodies.map((body) => attribute(body.querySelector("a[download]"), "href"))).toEqual(
        editions.map(({ id }) => `${base}${dataset.address}${id}.csv`).toReversed(),
      );
      expect(root.querySelectorAll(".editions-table .badge")).toHaveLength(editions.length > 1 ? 1 : 0);
      for (const figure of root.querySelectorAll(".newest-figures tr")) expect(figure.text.trim()).not.toBe("");
    },
  );

  test.each(datasets)("the page of $id compares each edition with the one before", (dataset) => {
    const { root } = site.page(dataset.address);
    const { editions } = dataset.fields;
    expect(root.querySelectorAll("#differences > section")).toHaveLength(Math.max(0, editions.length - 1));
    for (const [index, { id }] of editions.slice(1).entries()) {
      const diff = diffEditions(dossier, dataset, editions[index]!.id, id);
      const section = root.querySelector(`[id="${diff.from.id}-to-${id}"]`)!;
      const text = section.text.replace(/\s+/g, " ");
      expect(text.includes("a difference need not be a correction")).toBe(diff.basisDiffers);
      const crossed = diff.fields.flatMap((field) => field.crossed);
      expect(section.querySelectorAll(".crossings th[scope=row]")).toHaveLength(crossed.length);
      const numbers = diff.fields.filter(({ largest }) => largest);
      for (const { shared, changed } of numbers)
        expect(text).toContain(`Of the ${shared} figures that both editions give, ${changed.length} differ.`);
      const cells = numbers.reduce(
        (sum, field) => sum + field.changed.length + field.appeared.length + field.vanished.length,
        0,
      );
      expect(section.querySelectorAll(".differences small")).toHaveLength(cells);
      expect(section.querySelectorAll(".differences .crossed")).toHaveLength(crossed.length);
      for (const region of section.querySelectorAll(".table-scroll")) {
        expect(attribute(region, "tabindex")).toBe("0");
        expect(attribute(region, "aria-label")).not.toBe("");
      }
    }
  });
});

describe.each(builtSites)("$name", (site) => {
  /** Cells of a table that an anchor names: a row's, or the one itself. */
  const cellsAt = (address: string, anchor: string) => {
    const element = site.page(address).root.querySelector(`[id="${anchor}"]`)!;
    return (element.tagName === "TD" ? [element] : element.querySelectorAll("td")).map(({ text }) => text.trim());
  };

  test("a figure that one row gives leads to that row, which shows it", () => {
    let leading = 0;
    for (const page of site.pages)
      for (const link of page.root.querySelectorAll("a.value")) {
        const [address, anchor] = attribute(link, "href").slice(site.base.length).split("#");
        if (!anchor!.includes(".")) continue;
        leading++;
        // A table says in its head what the figures are of, and has a letter for an estimate.
        const figure = /^\s*([-−\d.,]+)/.exec(link.text)?.[1] ?? link.text.trim();
        const cells = cellsAt(address!, anchor!).map((cell) => cell.replace(/\u00a0e$/, ""));
        expect(cells, `${page.address}: ${anchor}`).toContain(figure);
      }
    expect(leading).toBeGreaterThan(0);
  });

  test("every row of every edition can be led to", () => {
    for (const dataset of site.dossier.all("dataset"))
      for (const { id } of dataset.fields.editions)
        for (const row of site.dossier.table(dataset.id, id).rows)
          expect(cellsAt(dataset.address, rowAnchor(dataset.fields, id, row)).length).toBeGreaterThan(0);
  });
});

test("a row says of its source that it is weak, where it is", () => {
  const { dossier, base, page } = builtSites.find(({ name }) => name === "real")!;
  const cells = page("data/troops-for-ukraine/").root.querySelectorAll("td:has(a)");
  const sources = cells.flatMap((cell) => {
    const address = attribute(cell.querySelector("a"), "href").slice(base.length);
    const source = dossier.all("source").find((record) => record.address === address);
    return source ? [{ source, text: cell.text.trim() }] : [];
  });
  const weak = sources.filter(({ source }) => isWeak(dossier, source));
  expect(weak.length).toBeGreaterThan(0);
  expect(weak.length).toBeLessThan(sources.length);
  for (const { source, text } of sources) expect(text.endsWith(" · weak"), source.id).toBe(isWeak(dossier, source));
});

describe("the editions of defence spending", () => {
  const real = builtSites.find(({ name }) => name === "real")!;
  const { root } = real.page("data/nato-defence-share/");
  const crossed = (section: string) =>
    root
      .querySelectorAll(`[id="${section}"] .crossings tr:has(th[scope=row])`)
      .map((row) => row.querySelectorAll("th, td").map(({ text }) => text.trim().replace("\u00a0", " ")));

  test("from June 2024 to August 2025, eleven shares fell below 2 %, five of them of 2024", () => {
    const rows = crossed("2024-06-to-2025-08");
    expect(rows).toHaveLength(11);
    expect(rows.filter(([, year]) => year === "2024")).toHaveLength(5);
    expect(rows).toContainEqual(["Poland", "2016", "2.00 %", "1.99 %"]);
  });

  test("from August 2025 to July 2026, four did, by a new measure", () => {
    expect(crossed("2025-08-to-2026-07")).toEqual([
      ["Albania", "2025", "2.01 %", "1.48 %"],
      ["Czechia", "2024", "2.08 %", "1.99 %"],
      ["Czechia", "2025", "2.00 %", "1.86 %"],
      ["Slovenia", "2025", "2.02 %", "1.57 %"],
    ]);
    expect(root.querySelector('[id="2025-08-to-2026-07"] .facts')!.text).toContain("a new measure");
  });
});
