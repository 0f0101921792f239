import { expect, test } from "vitest";
import type { ChartFile } from "../../src/charts/files/json.ts";
import { builtSites } from "../support/site.ts";

const ferries = builtSites.find(({ name }) => name === "ferries")!;

test("a name out of a cell has its marks set in plot, table, words and frame, and as typed in files", () => {
  const typed = 'Nether Holm "Old Quay"';
  const set = "Nether Holm “Old Quay”";
  for (const address of ["charts/punctuality-by-year/", "embed/punctuality-by-year/", "data/crossings/"]) {
    const main = ferries.page(address).root.querySelector("main")!;
    expect(main.text, address).toContain(set);
    expect(main.text, address).not.toContain(typed);
  }
  const { root } = ferries.page("charts/punctuality-by-year/");
  expect(root.querySelector("svg.plot")!.text + root.querySelector(".legend")!.text).not.toContain('"');
  const csv = typed.replaceAll('"', '""');
  expect(ferries.read("charts/punctuality-by-year.csv")).toContain(csv);
  expect(ferries.read("data/crossings/2024.csv")).toContain(csv);
  const { rows } = JSON.parse(ferries.read("charts/punctuality-by-year.json")) as ChartFile;
  expect(rows.map(({ route_name }) => String(route_name)).filter((name) => name.includes(typed))).not.toEqual([]);
});
