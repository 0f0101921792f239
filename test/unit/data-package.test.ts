import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataPackage } from "../../src/model/data-package.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { dataPackageStandard } from "../support/data-package.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const urlOf = (address: string) => `https://ferries.example/island/${address}`;
const read = (id: string, edition: string) =>
  readFileSync(join(dossier.root, `datasets/${id}/editions/${edition}.csv`));
/** A package as other programs read it. */
const written = (of: Dossier = dossier) =>
  dataPackageStandard.parse(JSON.parse(JSON.stringify(dataPackage(of, urlOf))));
const withSettings = (settings: Partial<Dossier["settings"]["fields"]>): Dossier => ({
  ...dossier,
  settings: { ...dossier.settings, fields: { ...dossier.settings.fields, ...settings } },
});

test("a data package says what it is and who publishes it", () => {
  const { resources, ...rest } = written();
  expect(rest).toEqual({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "ferries-tides",
    title: "Ferries between the Lanternfold islands",
    description: dossier.settings.fields.description,
    homepage: "https://ferries.example/island/data/",
    keywords: expect.arrayContaining(["Punctuality"]) as unknown,
    contributors: [{ title: "The fixture’s editors", path: "https://ferries.example/island/", roles: ["publisher"] }],
  });
  const editions = dossier
    .all("dataset")
    .flatMap(({ id, fields }) => fields.editions.map((edition) => [id, edition.id]));
  expect(resources.map(({ name }) => name)).toEqual(editions.map((names) => names.join("_")));
});

test("what nobody wrote down is left out", () => {
  const text = JSON.stringify(dataPackage(dossier, urlOf));
  expect(text).not.toMatch(/"created"|"modified"/);
  expect(written()).not.toHaveProperty("version");
});

test("a resource describes the file of one edition", () => {
  const bytes = read("crossings", "2023");
  const { schema, ...rest } = written().resources.find(({ name }) => name === "crossings_2023")!;
  expect(rest).toEqual({
    name: "crossings_2023",
    type: "table",
    title: "Punctuality of the ferries, Edition of 2023",
    description:
      "Four routes, 2019 to 2023, from the harbour masters’ log books. Log books of three routes. The figures of 2022 and 2023 are estimates.",
    homepage: "https://ferries.example/island/data/crossings/#2023",
    path: "crossings/2023.csv",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    licenses: [{ name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/", title: "CC0 1.0" }],
    sources: [
      {
        title: "Tidewater Council, Crossings of the outer routes, 2023",
        path: "https://council.example/crossings/2023",
        version: "2023-03-15",
      },
    ],
  });
  expect(schema).toMatchObject({ primaryKey: ["route", "year"], missingValues: [""] });
  expect(schema.fields.slice(2, 6)).toEqual([
    {
      name: "island",
      type: "string",
      title: "Island",
      description: "Island from which it starts.",
      constraints: { required: true, pattern: "[A-Z]{3}" },
    },
    {
      name: "operator",
      type: "string",
      title: "Operator",
      description: "Company that runs it.",
      constraints: { required: true },
    },
    {
      name: "year",
      type: "integer",
      title: "Year",
      description: "Calendar year.",
      constraints: { required: true, minimum: 2019 },
    },
    {
      name: "on_time_pct",
      type: "number",
      title: "On time",
      description: "Crossings that left within five minutes of the timetable, in per cent.",
      unit: "%",
      constraints: { required: false, minimum: 0, maximum: 100 },
    },
  ]);
  expect(schema.fields.at(-1)).toMatchObject({
    name: "counted_on",
    type: "string",
    description: "Day on which the book was closed. An EDTF date, ISO 8601-2.",
  });
});

test("a field has its categories with their labels, as the format has them", () => {
  const { resources } = dataPackage(dossier, urlOf);
  const berths = resources.find(({ name }) => name.startsWith("berths_"))!;
  expect(berths.schema.fields.find(({ name }) => name === "kind")).toMatchObject({
    type: "string",
    categories: [
      { value: "stone", label: "Of stone" },
      { value: "wood", label: "Of wood" },
    ],
  });
});

test("fields stand in the order of the file's columns", () => {
  const columns = ["year", "route", "on_time_pct"];
  const swapped = (id: string, edition: string) => ({ ...dossier.table(id, edition), columns });
  const { resources } = dataPackage({ ...dossier, table: swapped }, urlOf);
  const names = resources.find(({ name }) => name === "crossings_2024")!.schema.fields.map(({ name }) => name);
  expect(names.indexOf("year")).toBeLessThan(names.indexOf("route"));
  expect(names.indexOf("route")).toBeLessThan(names.indexOf("on_time_pct"));
});

test("terms that are no known licence are told by their words and the page where they stand", () => {
  const { licenses } = written().resources.find(({ name }) => name === "published-counts_2024")!;
  expect(licenses).toEqual([{ path: "https://ferries.example/island/data/published-counts/", title: "CC0 1.0" }]);
});

test.each([
  ["Ferries & tides", "ferries-tides"],
  ["Fähren  und Øer", "fahren-und-er"],
  ["渡し船", undefined],
])("a dossier called %s makes a package named %j", (short_title, name) => {
  expect(written(withSettings({ short_title })).name).toBe(name);
});
