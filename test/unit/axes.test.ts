import { expect, test } from "vitest";
import { axesOf, rowName, seriesName, seriesTitle, whichRows } from "../../src/model/axes.ts";
import type { DatasetField } from "../../src/model/table.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const { fields: crossings } = dossier.get("dataset", "crossings");
const { fields: counts } = dossier.get("dataset", "published-counts");
const { rows } = dossier.table("crossings", "2024");
const nightBoat = rows.at(-1)!;

const field = (name: string, type: DatasetField["type"]): DatasetField => ({
  name,
  type,
  title: name,
  description: name,
  required: true,
});

test.each([
  [["route", "year"], { series: ["route"], time: "year" }],
  [["year"], { series: [], time: "year" }],
  [["route"], undefined],
  [["year", "month"], undefined],
  [["route", "nothing"], undefined],
])("axesOf a dataset with the key %j", (primary_key, axes) => {
  const fields = [field("route", "string"), field("year", "integer"), field("month", "integer")];
  expect(axesOf({ fields, primary_key })).toEqual(axes);
});

test("a series is called by its label, or by the cells of its key", () => {
  expect(seriesName(dossier, crossings, nightBoat)).toBe("Ostrel night boat");
  expect(seriesName(dossier, { ...crossings, label_field: undefined }, nightBoat)).toBe("r4");
  expect(seriesTitle(crossings)).toBe("Name");
  expect(seriesTitle({ ...crossings, label_field: undefined })).toBe("Route");
});

test("an actor of the key is called by the actor's name", () => {
  const byOperator = { ...crossings, label_field: undefined, primary_key: ["operator", "year"] };
  expect(rowName(dossier, byOperator, nightBoat)).toBe(`${dossier.get("actor", "lantern-line").title} 2023`);
  const labelled = { ...crossings, label_field: "operator" };
  expect(seriesName(dossier, labelled, nightBoat)).toBe(dossier.get("actor", "lantern-line").title);
});

test("a row is called by its series and its time, or by its key where there is no time", () => {
  expect(rowName(dossier, crossings, nightBoat)).toBe("Ostrel night boat 2023");
  expect(rowName(dossier, counts, dossier.table("published-counts", "2024").rows[0]!)).toBe("gazette");
  expect(rowName(dossier, { ...crossings, label_field: undefined, primary_key: ["year"] }, nightBoat)).toBe("2023");
});

test("a few rows are called by their names, and more are counted by their time", () => {
  expect(whichRows(dossier, crossings, [])).toBe("");
  expect(whichRows(dossier, crossings, rows.slice(0, 2))).toBe(
    "Ostrel – Nether Holm 2019 and Ostrel – Nether Holm 2020",
  );
  expect(whichRows(dossier, crossings, rows)).toBe("2019 (3), 2020 (3), 2021 (3), 2022 (3) and 2023 (4)");
});
