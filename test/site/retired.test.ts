import { expect, test } from "vitest";
import type { ChartFile } from "../../src/charts/files/json.ts";
import { builtSites } from "../support/site.ts";

const site = builtSites.find(({ name }) => name === "ferries")!;
const retired = site.dossier.all("chart").filter(({ fields }) => fields.retired);
const NOTE =
  "Retired on 15 March 2024: The council counts “anew”, & leaves cancelled sailings out. See instead: In 2023, 2 of 4 routes reached 90 %";

test("a chart is retired", () => {
  expect(retired.map(({ id }) => id)).toEqual(["punctuality-in-2022"]);
});

test.each(retired)("$id says so on its page and in its frame, and leads to its successor", ({ id, fields }) => {
  for (const address of [`charts/${id}/`, `embed/${id}/`]) {
    const note = site.page(address).root.querySelector("figure .retired")!;
    expect(note.text.trim().replace(/\s+/g, " ").replaceAll("&quot;", '"').replaceAll("&amp;", "&")).toBe(NOTE);
    expect(note.querySelector("a")!.getAttribute("href")).toBe(`${site.base}charts/${fields.retired!.successor}/`);
    expect(note.querySelector("time")!.getAttribute("datetime")).toBe("2024-03-15");
  }
});

test.each(retired)("$id keeps its files, and its JSON says that it is retired", ({ id, fields }) => {
  for (const ending of ["svg", "png", "csv"]) expect(site.files.has(`charts/${id}.${ending}`)).toBe(true);
  const { retired } = JSON.parse(site.read(`charts/${id}.json`)) as ChartFile;
  expect(retired).toEqual({ ...fields.retired, date: "2024-03-15" });
});

test("the gallery lists retired charts last, under a heading of their own and without a picture", () => {
  const { root } = site.page("charts/");
  const section = root
    .querySelectorAll("main h2")
    .find(({ text }) => text.trim() === "Retired charts")!
    .closest("section")!;
  for (const { id } of retired) {
    const links = root.querySelectorAll(`main a[href="${site.base}charts/${id}/"]`);
    expect(links).toHaveLength(1);
    expect(links[0]!.closest("section")).toBe(section);
    expect(links[0]!.closest(".gallery")).toBeNull();
  }
  expect(section.querySelector("svg")).toBeNull();
  expect(root.querySelectorAll("main section").at(-1)!.text).toBe(section.text);
});

test("charts that are kept up say nothing of it", () => {
  for (const { id, fields } of site.dossier.all("chart").filter(({ fields }) => !fields.retired)) {
    expect(site.page(`charts/${id}/`).root.querySelector("figure .retired"), id).toBeNull();
    expect(JSON.parse(site.read(`charts/${id}.json`))).not.toHaveProperty("retired");
    expect(fields.retired).toBeUndefined();
  }
});
