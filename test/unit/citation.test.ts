import { expect, test } from "vitest";
import { citeChart } from "../../src/charts/files/citation.ts";
import { openChart } from "../../src/charts/open-chart.ts";
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
