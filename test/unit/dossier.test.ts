import { expect, test } from "vitest";
import type { RecordKind } from "../../src/schema/fields.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const referencing = (kind: RecordKind, id: string, by: RecordKind) =>
  ids(dossier.referencing(dossier.get(kind, id), by));

test("a source knows the claims, events, actors, terms, charts and explainers that name it", () => {
  const of = (by: RecordKind) => referencing("source", "harbour-gazette-2023-06", by);
  expect(of("claim")).toEqual(["two-or-three-routes-2023", "quay-at-ostrel-to-close"]);
  expect(of("event")).toEqual(["1987-council-founded", "2023-04-new-timetable"]);
  expect(of("actor")).toEqual(["lantern-line"]);
  expect(of("chart")).toEqual(["routes-on-time"]);
  expect(of("dataset")).toEqual(["published-counts"]);
  expect(of("explainer")).toEqual(["are-the-ferries-on-time", "who-runs-the-ferries"]);
});

test("a source and an actor know the datasets whose cells name them", () => {
  expect(referencing("source", "ticket-office-notice", "dataset")).toEqual(["published-counts"]);
  expect(referencing("actor", "lantern-line", "dataset")).toEqual(["crossings"]);
});

test("an event knows its actors, and an actor its events in the order of time", () => {
  expect(dossier.get("event", "1987-council-founded").fields.actors).toContain("ostrel");
  expect(referencing("actor", "ostrel", "event")).toEqual([
    "old-landing-stage",
    "1987-council-founded",
    "2024-quay-works",
    "2026-new-quay",
  ]);
});

test("an actor knows the claims that it makes and those about it", () => {
  expect(referencing("actor", "lantern-line", "claim")).toEqual([
    "two-or-three-routes-2023",
    "boats-leave-earlier",
    "three-routes-leave-earlier",
  ]);
});

test("a claim knows the one that it replaces", () => {
  expect(referencing("claim", "three-routes-leave-earlier", "claim")).toEqual(["boats-leave-earlier"]);
});

test("links in prose count: an event knows the explainer and the actor that link to it", () => {
  expect(referencing("event", "2023-04-new-timetable", "explainer")).toEqual(["are-the-ferries-on-time"]);
  expect(referencing("event", "2024-quay-works", "actor")).toEqual(["lantern-line"]);
});

test("components in prose count: a chart, a claim and a dataset know the explainer that shows them", () => {
  for (const [kind, id] of [
    ["chart", "routes-on-time"],
    ["claim", "two-or-three-routes-2023"],
    ["dataset", "crossings"],
  ] as const)
    expect(referencing(kind, id, "explainer")).toEqual(["are-the-ferries-on-time"]);
});

test("events are sorted by time, explainers by their order, others by title", () => {
  expect(ids(dossier.all("event"))).toEqual([
    "old-landing-stage",
    "1987-council-founded",
    "2019-first-log-book",
    "2021-04-carrier",
    // Until some time in 2021: it begins nobody knows when.
    "rowing-boats",
    "2023-04-new-timetable",
    "2024-quay-works",
    "2026-new-quay",
  ]);
  expect(ids(dossier.all("explainer"))).toEqual(["are-the-ferries-on-time", "who-runs-the-ferries"]);
  expect(ids(dossier.all("term"))).toEqual(["foot-passenger", "edition", "punctual", "slack-water"]);
});

test("editions are never merged: each has the figures of its own file", () => {
  const read = (edition: string) =>
    dossier.table("crossings", edition).rows.find(({ route, year }) => route === "r1" && year === 2023)?.on_time_pct;
  expect(read("2023")).toBe(88.5);
  expect(read("2024")).toBe(89.95);
  expect(dossier.table("crossings", "2023").rows).toHaveLength(15);
  expect(dossier.table("crossings", "2024").rows).toHaveLength(16);
});

test("what is not there is an error where it is needed, and undefined where it is asked for", () => {
  expect(dossier.find("event", "none")).toBeUndefined();
  expect(() => dossier.get("event", "none")).toThrow("unknown event: none");
  expect(() => dossier.table("crossings", "1999")).toThrow("unknown edition of crossings: 1999");
  expect(() => dossier.word("topics", "fares")).toThrow("unknown word in topics: fares");
});

test("a word of the vocabulary has a label and, unless it says otherwise, a neutral tone", () => {
  expect(dossier.word("topics", "quays")).toMatchObject({ label: "Quays & moorings", tone: "neutral" });
  expect(dossier.word("claim_statuses", "confirmed").tone).toBe("upheld");
});

test("dates and defaults of a record are filled in", () => {
  const { fields, address } = dossier.get("event", "2021-04-carrier");
  expect(fields.when).toMatchObject({ edtf: "2021-04-01/..", end: Infinity, interval: true });
  expect(fields.status).toBe("happened");
  expect(address).toBe("timeline/2021-04-carrier/");
});
