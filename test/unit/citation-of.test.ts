import { expect, test } from "vitest";
import { citationOf } from "../../src/model/citation-of.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";

const { fields } = readDossier("test/fixtures/dossier").dossier!.get("dataset", "crossings");
const [older, newer] = fields.editions;
const renamed = { ...newer!, citation: "Tidewater Council, Sailings of the outer routes" };

test("an edition is cited as the dataset, unless its producer called it otherwise", () => {
  expect(citationOf(fields, [older!])).toBe(fields.citation);
  expect(citationOf(fields, [renamed])).toBe("Tidewater Council, Sailings of the outer routes");
});

test("editions under one name are cited once, those under two by both", () => {
  expect(citationOf(fields, [older!, newer!])).toBe(fields.citation);
  expect(citationOf(fields, [older!, renamed])).toBe(`${fields.citation}; ${renamed.citation}`);
});
