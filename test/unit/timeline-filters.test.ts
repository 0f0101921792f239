import { expect, test } from "vitest";
import { timelineFilters } from "../../src/model/timeline-filters.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();

test("the parts of a timeline are the topics that events have, as the vocabulary orders them, then the actors by name", () => {
  expect(timelineFilters(dossier).map(({ name, value, label }) => `${name} ${value}: ${label}`)).toEqual([
    "topic punctuality: Punctuality",
    "topic quays: Quays & moorings",
    "topic constructor: Shipwrights: <b>“who built it”</b>, & ‘how’ $&",
    "actor nether-holm: Nether Holm",
    "actor ostrel: Ostrel",
    "actor lantern-line: The Lantern Line Steam Packet & General Carriage Company of the Seven Outer Skerries",
    "actor tidewater-council: Tidewater Council",
  ]);
});

test("a topic or an actor that no event names has no part", () => {
  const without = {
    ...dossier,
    all: ((kind: "event") =>
      dossier
        .all(kind)
        .filter(
          ({ fields }) => !("when" in fields && (fields.topics.includes("quays") || fields.actors.includes("ostrel"))),
        )) as typeof dossier.all,
  };
  const values = timelineFilters(without).map(({ value }) => value);
  expect(values).toContain("punctuality");
  expect(values).not.toContain("quays");
  expect(values).not.toContain("ostrel");
});
