import { expect, test } from "vitest";
import { citeChart } from "../../src/charts/files/citation.ts";
import { openChart } from "../../src/charts/open-chart.ts";
import { chartPaths } from "../../src/charts/paths.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const cite = (id: string, edition?: string) => {
  const chart = openChart(dossier, dossier.get("chart", id), edition);
  return citeChart(dossier, chart, `https://ferries.example/charts/${chart.pin ?? id}/`);
};

test("a citation names publisher, finding, edition and where it stays", () => {
  const { text } = cite("routes-on-time", "2023");
  const { publisher } = dossier.settings.fields;
  expect(text.startsWith(publisher)).toBe(true);
  expect(text).toContain("Edition of 2023");
  expect(text).not.toContain("Edition of 2024");
  expect(text.endsWith("https://ferries.example/charts/routes-on-time/2023/")).toBe(true);
});

test("a chart of all editions is cited with all of them", () => {
  expect(cite("punctual-routes-of-2023").text).toContain("Edition of 2023 and Edition of 2024");
});

test("the BibTeX entry is one entry with title, author and address", () => {
  const { bibtex } = cite("routes-on-time");
  expect(bibtex.match(/^@/gm)).toHaveLength(1);
  for (const field of ["author", "title", "url", "note"]) expect(bibtex).toMatch(new RegExp(`\\t${field} = \\{`));
  expect(bibtex).toContain("https://ferries.example/charts/routes-on-time/2024/");
});

test("the key of a BibTeX entry is that of the chart and its edition, and no other has it", () => {
  expect(cite("routes-on-time", "2023").bibtex).toMatch(/^@misc\{routes-on-time_2023,$/m);
  expect(cite("routes-on-time", "2024").bibtex).toMatch(/^@misc\{routes-on-time_2024,$/m);
  // So that the key stays when another edition comes.
  expect(cite("punctual-routes-of-2023").bibtex).toMatch(/^@misc\{punctual-routes-of-2023_2024,$/m);
  const keys = chartPaths(dossier).map(
    ({ props: { chart } }) => /\{(.*),/.exec(citeChart(dossier, chart, "https://e.example/").bibtex)![1],
  );
  const pages = chartPaths(dossier).map(({ props: { chart } }) => chart.pin ?? chart.id);
  expect(new Set(keys).size).toBe(new Set(pages).size);
});

test.each([
  ["2024-07-10", "2024"],
  ["2024~", "2024"],
  ["2023-11/2024-02", "2024"],
  ["../2024", "2024"],
  ["2024/..", undefined],
  ["202X", undefined],
  ["-0043", undefined],
])("data as of %s are cited with the year %s", (written, year) => {
  const { settings } = dossier;
  const dated = { ...dossier, settings: { ...settings, fields: { ...settings.fields, data_as_of: toEdtf(written) } } };
  const chart = openChart(dossier, dossier.get("chart", "routes-on-time"));
  const { bibtex, text } = citeChart(dated, chart, "https://e.example/");
  expect(/year = \{(.*)\}/.exec(bibtex)?.[1]).toBe(year);
  expect(/\((\d{4})\)/.exec(text)?.[1]).toBe(year);
});
