import { expect, test } from "vitest";
import { notes, unsaidParts } from "../../scripts/notes.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const [one] = dossier.all("source");
const reading = (...sources: { read: string; read_part?: string }[]): Dossier =>
  ({ ...dossier, all: () => sources.map((fields) => ({ ...one, fields: { ...one!.fields, ...fields } })) }) as never;

test("editors are told how many excerpts do not say which part was read", () => {
  expect(
    unsaidParts(reading({ read: "excerpt" }, { read: "excerpt", read_part: "its end" }, { read: "whole" })),
  ).toEqual(["Sources read as an excerpt that do not say which part, in read_part: 1 of 2"]);
});

test("where all say so, nothing is said", () => {
  expect(unsaidParts(reading({ read: "excerpt", read_part: "its end" }, { read: "second-hand" }))).toEqual([]);
});

test("the number of factual paragraphs without a source nearby is always told", () => {
  expect(notes(dossier)).toEqual([
    expect.stringMatching(/^Factual paragraphs without a source nearby: 0 of [1-9]\d*$/),
  ]);
});
