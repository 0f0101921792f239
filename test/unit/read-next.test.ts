import { expect, test } from "vitest";
import { readNext } from "../../src/model/read-next.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const explainer = dossier.get("explainer", "are-the-ferries-on-time");

test("an explainer leads to those that it names", () => {
  const named = { ...explainer, fields: { ...explainer.fields, read_next: ["who-runs-the-ferries"] } };
  expect(readNext(dossier, named).map(({ id }) => id)).toEqual(["who-runs-the-ferries"]);
});

test("where it names none, to those that share a topic, and never to itself", () => {
  expect(readNext(dossier, explainer).map(({ id }) => id)).toEqual(["who-runs-the-ferries"]);
  const alone = { ...explainer, fields: { ...explainer.fields, topics: ["constructor"] } };
  expect(readNext(dossier, alone)).toEqual([]);
});
