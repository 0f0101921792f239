import { describe, expect, test } from "vitest";
import { allChanges, changesOf, dateOf, isNote, mendingsOf, placeOf } from "../../src/model/changes.ts";
import { createDossier } from "../../src/model/dossier.ts";
import { concernedBy, topicsOf } from "../../src/model/facets.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { openFixture } from "../support/dossier.ts";

const fixture = openFixture();
const quay = fixture.get("claim", "quay-at-ostrel-to-close");
const gazette = fixture.get("source", "harbour-gazette-2023-06");
const council = fixture.get("actor", "tidewater-council");
const term = fixture.get("term", "foot-passenger");

const corrected = <R extends DossierRecord>(record: R, ...corrections: [day: string, note: string][]): R => ({
  ...record,
  fields: {
    ...record.fields,
    corrections: corrections.map(([day, note]) => ({ date: toEdtf(day), note })),
  },
});

test("the latest of a record's changes stands first; of one day, what is noted last", () => {
  const record = corrected(quay, ["2024-11-04", "a"], ["2024-11-05", "b"], ["2024-11-04", "c"]);
  expect(mendingsOf(record).map(({ note, anchor }) => [note, anchor])).toEqual([
    ["b", "corrected-2024-11-05"],
    ["c", "corrected-2024-11-04-2"],
    ["a", "corrected-2024-11-04"],
  ]);
});

test("a change keeps its place when it is reworded, and when another is added below it", () => {
  const before = mendingsOf(corrected(quay, ["2024-11-04", "a"], ["2024-11-04", "b"]));
  const after = mendingsOf(
    corrected(quay, ["2024-11-04", "a, in other words"], ["2024-11-04", "b"], ["2024-11-04", "c"]),
  );
  expect(after.slice(1).map(({ anchor }) => anchor)).toEqual(before.map(({ anchor }) => anchor));
});

test("a record in which nothing was wrong has no changes, and a chart has none ever", () => {
  expect(mendingsOf(corrected(quay))).toEqual([]);
  expect(mendingsOf(fixture.all("chart")[0]!)).toEqual([]);
});

describe("the changes of a dossier", () => {
  const { records } = fixture;
  const mended = new Map([
    [`term/${term.id}`, "of a term"],
    [`source/${gazette.id}`, "of a source"],
    [`actor/${council.id}`, "of an actor"],
  ]);
  const dossier = createDossier({
    ...fixture,
    records: records.map((record) => {
      const note = mended.get(`${record.kind}/${record.id}`);
      return note === undefined ? record : corrected(record, ["2024-11-06", note]);
    }),
    tables: new Map(
      fixture
        .all("dataset")
        .map(({ id, fields }) => [
          id,
          new Map(fields.editions.map((edition) => [edition.id, fixture.table(id, edition.id)])),
        ]),
    ),
  });
  const told = (topic?: string) =>
    allChanges(dossier, topic === undefined ? {} : { topic }).map((change) => [
      isNote(change) ? change.id : change.record.id,
      dateOf(change).edtf,
    ]);
  const ofQuay = [
    [quay.id, "2024-11-05"],
    [quay.id, "2024-11-04"],
  ];

  test("are those of all its records by day, on each day the notes of its editors first", () => {
    expect(told()).toEqual([
      [gazette.id, "2024-11-06"],
      [council.id, "2024-11-06"],
      [term.id, "2024-11-06"],
      ["all-of-it-read-again", "2024-11-05"],
      ...ofQuay,
      ["edition-of-2024", "2024-11-03"],
    ]);
    expect(allChanges(dossier).map(placeOf)).toContain("changes/edition-of-2024/");
    expect(allChanges(dossier).map(placeOf)).toContain(`${quay.address}#corrected-2024-11-05`);
  });

  test("of a topic are those of its records, of what these use, and of notes about them", () => {
    // The term is used by nothing that has a topic.
    expect(topicsOf(dossier, dossier.get("term", term.id))).toEqual([]);
    expect(told("quays")).toEqual([[gazette.id, "2024-11-06"], [council.id, "2024-11-06"], ...ofQuay]);
    expect(told("punctuality")).toEqual([
      [gazette.id, "2024-11-06"],
      [council.id, "2024-11-06"],
      ["edition-of-2024", "2024-11-03"],
    ]);
    expect(told("night-boats")).toEqual([]);
  });

  test("of a record are its own and the notes about it, and of no other that merely is linked from one", () => {
    const placesIn = (record: DossierRecord) => changesOf(dossier, record).map(placeOf);
    expect(placesIn(dossier.get("claim", quay.id))).toEqual([
      `${quay.address}#corrected-2024-11-05`,
      `${quay.address}#corrected-2024-11-04`,
    ]);
    expect(placesIn(dossier.get("claim", "two-or-three-routes-2023"))).toEqual(["changes/edition-of-2024/"]);
    const note = dossier.get("change", "edition-of-2024");
    expect(concernedBy(dossier, note).map(({ id }) => id)).toEqual([
      "two-or-three-routes-2023",
      "tidewater-council-2024-03",
      "crossings",
    ]);
  });
});
