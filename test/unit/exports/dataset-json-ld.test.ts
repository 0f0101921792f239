import { expect, test } from "vitest";
import { datasetJsonLd } from "../../../src/exports/json-ld/dataset.ts";
import { openFixture } from "../../support/dossier.ts";

const dossier = openFixture();
const crossings = dossier.get("dataset", "crossings");
const counts = dossier.get("dataset", "published-counts");
const urlOf = (address: string) => `https://ferries.example/island/${address}`;
/** What a program reads that is given the description. */
const written = (data: Record<string, unknown>) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
const describeIt = (...rest: Parameters<typeof datasetJsonLd> extends [unknown, ...infer R] ? R : never) =>
  written(datasetJsonLd(dossier, ...rest));

test("a dataset is described in the words of schema.org", () => {
  const { isBasedOn, variableMeasured, ...rest } = describeIt(crossings, urlOf);
  const page = "https://ferries.example/island/data/crossings/";
  expect(rest).toEqual({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: "Punctuality of the ferries",
    description: "Four routes, 2019 to 2023, from the harbour masters’ log books.",
    url: page,
    identifier: page,
    version: "2024",
    datePublished: "2024-03-15",
    inLanguage: "en",
    license: "https://creativecommons.org/publicdomain/zero/1.0/",
    creator: { "@type": "Organization", name: "Tidewater Council" },
    publisher: { "@type": "Organization", name: "The fixture’s editors", url: "https://ferries.example/island/" },
    citation: "Tidewater Council, Crossings of the outer routes",
    keywords: ["Punctuality"],
    temporalCoverage: "2019/2023",
    spatialCoverage: [
      { "@type": "Country", name: dossier.get("actor", "nether-holm").title, identifier: "NEH" },
      { "@type": "Country", name: dossier.get("actor", "ostrel").title, identifier: "OST" },
    ],
    measurementTechnique: "Copied line by line from the log books.",
    distribution: ["2023", "2024"].map((edition) => ({
      "@type": "DataDownload",
      name: `Edition of ${edition}`,
      contentUrl: `${page}${edition}.csv`,
      encodingFormat: "text/csv",
    })),
  });
  expect(isBasedOn).toHaveLength(2);
  expect(variableMeasured).toHaveLength(9);
  expect(variableMeasured).toContainEqual({
    "@type": "PropertyValue",
    propertyID: "on_time_pct",
    name: "On time",
    description: "Crossings that left within five minutes of the timetable, in per cent.",
    unitText: "%",
  });
});

test("what is not known is left out: the last change, dates that are no exact day, places, years", () => {
  const approximate = {
    ...counts,
    fields: {
      ...counts.fields,
      editions: counts.fields.editions.map((edition) => ({
        ...edition,
        published: { ...edition.published, edtf: "2024-11~" },
      })),
    },
  };
  const description = describeIt(approximate, urlOf);
  for (const property of ["dateModified", "datePublished", "temporalCoverage", "spatialCoverage", "isPartOf"])
    expect(description).not.toHaveProperty(property);
});

test("terms without an address are told by their name and the page where they stand", () => {
  expect(describeIt(counts, urlOf).license).toEqual({
    "@type": "CreativeWork",
    name: "CC0 1.0",
    url: "https://ferries.example/island/data/published-counts/",
  });
});

test("a time that is no year is no coverage", () => {
  const numbered = { ...counts, fields: { ...counts.fields, primary_key: ["low"] } };
  expect(describeIt(numbered, urlOf)).not.toHaveProperty("temporalCoverage");
});

test("a part of a dataset has its own page, editions, fields and files", () => {
  const description = describeIt(crossings, urlOf, {
    name: "Two routes are punctual",
    description: "The number of punctual routes, year by year.",
    address: "charts/routes-on-time/",
    edited: "2024-11-06",
    editions: ["2023"],
    fields: ["on_time_pct"],
    downloads: [{ name: "JSON", address: "charts/routes-on-time.json", type: "application/json" }],
  });
  expect(description).toMatchObject({
    name: "Two routes are punctual",
    url: "https://ferries.example/island/charts/routes-on-time/",
    isPartOf: "https://ferries.example/island/data/crossings/",
    version: "2023",
    dateModified: "2024-11-06",
    datePublished: "2023-03-15",
    variableMeasured: [{ propertyID: "on_time_pct" }],
    isBasedOn: [{ name: dossier.get("source", "tidewater-council-2023-03").title }],
    distribution: [
      {
        contentUrl: "https://ferries.example/island/charts/routes-on-time.json",
        encodingFormat: "application/json",
      },
    ],
  });
});
