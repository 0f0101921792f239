import { expect, test } from "vitest";
import { rowAddress, rowAnchor } from "../../src/model/row-address.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";

const dossier = readDossier("test/fixtures/dossier").dossier!;
const dataset = "crossings";
const { rows } = dossier.table(dataset, "2024");
const { route, year } = rows[0]!;

test("what one row gives stands at that row, by edition and key", () => {
  expect(rowAddress(dossier, { dataset, edition: "2024", where: { route: route!, year: year! } })).toBe(
    `data/crossings/#2024.${route}.${year}`,
  );
});

test("what several rows give, or none, stands in the edition", () => {
  for (const where of [{ year: year! }, { year: 1 }])
    expect(rowAddress(dossier, { dataset, edition: "2024", where })).toBe("data/crossings/#2024");
});

test("a key of any letters is an anchor without spaces", () => {
  expect(rowAnchor({ primary_key: ["route", "year"] }, "2024", { route: 'Łódź "by night"', year: 2023 })).toBe(
    "2024.%C5%81%C3%B3d%C5%BA%20%22by%20night%22.2023",
  );
});
