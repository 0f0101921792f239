import { readFileSync } from "node:fs";
import { join } from "node:path";
import core from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { cslItem, cslItems } from "../../../src/exports/csl.ts";
import { sourcesBib } from "../../../src/exports/sources-bib.ts";
import { sourcesRis } from "../../../src/exports/sources-ris.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import type { DossierRecord } from "../../../src/model/record.ts";
import { toEdtf } from "../../../src/schema/edtf.ts";
import { openFixture } from "../../support/dossier.ts";

const dossier = openFixture();
const urlOf = (address: string) => `https://ferries.example/island/${address}`;
const gazette = dossier.get("source", "harbour-gazette-2023-06");
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../fixtures/standards/csl-data.json"), "utf8"),
) as object;
const validate = new Ajv({ strict: false }).compile(schema);

type Changed = Partial<DossierRecord<"source">["fields"]>;
const changed = (fields: Changed): DossierRecord<"source"> => ({
  ...gazette,
  title: fields.title ?? gazette.title,
  fields: { ...gazette.fields, ...fields },
});
/** The dossier with one source, the newspaper's as it is but for some fields. */
const withOnly = (fields: Changed): Dossier =>
  ({ ...dossier, all: (kind: string) => (kind === "source" ? [changed(fields)] : []) }) as unknown as Dossier;
const readBib = (fields: Changed) => new core.Cite(sourcesBib(withOnly(fields))).data[0]!;
const readRis = (fields: Changed) => new core.Cite(sourcesRis(withOnly(fields))).data[0]!;

describe("CSL-JSON", () => {
  test("is what its schema allows, and has every source", () => {
    const items = JSON.parse(JSON.stringify(cslItems(dossier, urlOf))) as { id: string }[];
    expect(validate(items), JSON.stringify(validate.errors)).toBe(true);
    expect(items.map(({ id }) => id)).toEqual(dossier.all("source").map(({ id }) => id));
    expect(validate([{ ...items[0]!, colour: "blue" }])).toBe(false);
  });

  test("keeps the archived copy, the day of reading and where the record stands", () => {
    expect(JSON.parse(JSON.stringify(cslItem(dossier, gazette, urlOf)))).toEqual({
      id: "harbour-gazette-2023-06",
      type: "article-newspaper",
      title: gazette.title,
      author: [{ literal: "Harbour desk" }],
      "container-title": "Sunday Harbour Gazette",
      publisher: "Harbour Gazette",
      issued: { "date-parts": [[2023, 6, 2]] },
      accessed: { "date-parts": [[2024, 11]] },
      URL: "https://gazette.example/2023/06/ropes",
      archive: "archive.example",
      archive_location: "https://archive.example/gazette/2023/06/ropes",
      language: "en",
      custom: {
        record: "https://ferries.example/island/sources/harbour-gazette-2023-06/",
        kind: "Newspaper",
        read: "whole",
      },
    });
  });

  test("a newspaper that is its own publisher is what the article stands in; a report stands in nothing", () => {
    const container = (fields: Changed) => cslItem(dossier, changed(fields), urlOf)["container-title"];
    expect(container({ "container-title": undefined })).toBe("Harbour Gazette");
    expect(container({ "container-title": undefined, type: "report" })).toBeUndefined();
  });

  test("a title of ours is told by its brackets", () => {
    expect(cslItem(dossier, changed({ title: "Notice", title_supplied: true }), urlOf).title).toBe("[Notice]");
  });

  test.each([
    ["2024-07-10", { "date-parts": [[2024, 7, 10]] }],
    ["2024-07", { "date-parts": [[2024, 7]] }],
    ["2024-07~", { "date-parts": [[2024, 7]], circa: true }],
    ["2024-07-10?", { "date-parts": [[2024, 7, 10]], circa: true }],
    [
      "2024-07-09/2024-07-11",
      {
        "date-parts": [
          [2024, 7, 9],
          [2024, 7, 11],
        ],
      },
    ],
    ["2014/..", { "date-parts": [[2014]] }],
    ["../2014", { literal: "until 2014" }],
    ["199X", { "date-parts": [[1990], [1999]] }],
    ["2024-XX", { "date-parts": [[2024]] }],
    ["-0043-03-15", { "date-parts": [[-43, 3, 15]] }],
  ])("%s is %j", (edtf, written) => {
    const { issued } = cslItem(dossier, changed({ issued: toEdtf(edtf) }), urlOf);
    expect(issued).toEqual(written);
    expect(validate([{ id: "a", type: "report", issued }])).toBe(true);
  });
});

describe("BibTeX, as citation.js reads it", () => {
  test("has every source under its id, with title and address", () => {
    const read = new core.Cite(sourcesBib(dossier)).data;
    expect(read.map((item) => [item["citation-key"], item.title, item.URL])).toEqual(
      dossier.all("source").map(({ id, title, fields }) => [id, title, fields.URL]),
    );
  });

  test("keeps author, newspaper, publisher, day, language, and the archived copy", () => {
    expect(readBib({})).toMatchObject({
      author: [{ family: "Harbour desk" }],
      "container-title": "Sunday Harbour Gazette",
      publisher: "Harbour Gazette",
      issued: { "date-parts": [[2023, 6, 2]] },
      accessed: { "date-parts": [[2024, 11]] },
      language: "en",
      note: "Archived copy: https://archive.example/gazette/2023/06/ropes",
    });
  });

  test("persons are divided at the comma, whatever their names hold; bodies are not", () => {
    const author = [
      { family: "Quill", given: "A." },
      { family: "Reed and Rush", given: "Bo" },
      { literal: "Smith, Jones and Sons" },
    ];
    expect(readBib({ author }).author).toEqual([author[0], author[1], { family: "Smith, Jones and Sons" }]);
  });

  test.each(["50 % & # $ _ ~ ^ | < > \\", "a},\n}\n@misc{b, title = {c", "Ανακοίνωση إعلان 渡し船"])(
    "%s stays the title of the one entry",
    (title) => {
      expect(readBib({ title }).title).toBe(title.replaceAll("\n", " "));
      expect(new core.Cite(sourcesBib(withOnly({ title }))).data).toHaveLength(1);
    },
  );
});

describe("RIS, as citation.js reads it", () => {
  test("has every source with title and address", () => {
    const read = new core.Cite(sourcesRis(dossier)).data;
    expect(read.map(({ id, title, URL }) => [id, title, URL])).toEqual(
      dossier.all("source").map(({ id, title, fields }) => [id, title, fields.URL]),
    );
  });

  test("keeps author, newspaper, publisher, day, language, and the archived copy", () => {
    expect(readRis({})).toMatchObject({
      type: "article-newspaper",
      "container-title": "Sunday Harbour Gazette",
      publisher: "Harbour Gazette",
      issued: { "date-parts": [[2023]] },
      language: "en",
      archive_location: "https://archive.example/gazette/2023/06/ropes",
    });
    expect(readRis({ type: "report" })).toMatchObject({
      author: [{ literal: "Harbour desk" }],
      issued: { "date-parts": [[2023, 6, 2]] },
    });
  });

  test("a reference is lines of tags, each ended as the format has it, and a value is never broken over two", () => {
    const long = `https://gazette.example/${"a".repeat(200)}`;
    const text = sourcesRis(withOnly({ URL: long, title: "One\r\nER  - \r\nTY  - BOOK" }));
    expect(text.split("\r\n").slice(0, -3)).toEqual([
      "TY  - NEWS",
      "ID  - harbour-gazette-2023-06",
      "AU  - Harbour desk",
      "TI  - One ER - TY - BOOK",
      "T2  - Sunday Harbour Gazette",
      "PB  - Harbour Gazette",
      "PY  - 2023",
      "DA  - 2023/06/02/",
      "Y2  - 2024/11//",
      "LA  - en",
      `UR  - ${long}`,
      "AV  - https://archive.example/gazette/2023/06/ropes",
    ]);
    expect(text.endsWith("\r\nER  - \r\n\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});
