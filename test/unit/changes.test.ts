import { expect, test } from "vitest";
import { allChanges, changesOf } from "../../src/model/changes.ts";
import { createDossier } from "../../src/model/dossier.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { toEdtf } from "../../src/schema/edtf.ts";
import { openFixture } from "../support/dossier.ts";

const fixture = openFixture();
const quay = fixture.get("claim", "quay-at-ostrel-to-close");
const term = fixture.all("term")[0]!;

const corrected = <R extends DossierRecord>(record: R, ...corrections: [day: string, note: string][]): R => ({
  ...record,
  fields: {
    ...record.fields,
    corrections: corrections.map(([day, note]) => ({ date: toEdtf(day), note })),
  },
});

test("the latest of a record's changes stands first; of one day, what is noted last", () => {
  const record = corrected(quay, ["2024-11-04", "a"], ["2024-11-05", "b"], ["2024-11-04", "c"]);
  expect(changesOf(record).map(({ note, anchor }) => [note, anchor])).toEqual([
    ["b", "corrected-2024-11-05"],
    ["c", "corrected-2024-11-04-2"],
    ["a", "corrected-2024-11-04"],
  ]);
});

test("a change keeps its place when it is reworded, and when another is added below it", () => {
  const before = changesOf(corrected(quay, ["2024-11-04", "a"], ["2024-11-04", "b"]));
  const after = changesOf(
    corrected(quay, ["2024-11-04", "a, in other words"], ["2024-11-04", "b"], ["2024-11-04", "c"]),
  );
  expect(after.slice(1).map(({ anchor }) => anchor)).toEqual(before.map(({ anchor }) => anchor));
});

test("a record in which nothing was wrong has no changes, and a chart has none ever", () => {
  expect(changesOf(corrected(quay))).toEqual([]);
  expect(changesOf(fixture.all("chart")[0]!)).toEqual([]);
});

test("the changes of a dossier are those of all its records by day, and of a topic those of the records that are of it", () => {
  const { records } = fixture;
  const dossier = createDossier({
    ...fixture,
    records: records.map((record) =>
      record.id === term.id && record.kind === "term" ? corrected(record, ["2024-11-06", "of a term"]) : record,
    ),
    tables: new Map(
      fixture
        .all("dataset")
        .map(({ id, fields }) => [
          id,
          new Map(fields.editions.map((edition) => [edition.id, fixture.table(id, edition.id)])),
        ]),
    ),
  });
  const said = (topic?: string) =>
    allChanges(dossier, topic === undefined ? {} : { topic }).map(({ record, date }) => [record.id, date.edtf]);
  const ofQuay = [
    [quay.id, "2024-11-05"],
    [quay.id, "2024-11-04"],
  ];
  expect(said()).toEqual([[term.id, "2024-11-06"], ...ofQuay]);
  expect(said("quays")).toEqual(ofQuay);
  expect(said("night-boats")).toEqual([]);
});
