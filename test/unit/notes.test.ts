import { expect, test } from "vitest";
import { notes } from "../../scripts/notes.ts";
import { openFixture } from "../support/dossier.ts";

test("the number of factual paragraphs without a source nearby is always told", () => {
  expect(notes(openFixture())).toEqual([
    expect.stringMatching(/^Factual paragraphs without a source nearby: 0 of [1-9]\d*$/),
  ]);
});
