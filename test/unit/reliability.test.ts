import { expect, test } from "vitest";
import { cautionsOf, isWeak, loneWeakSource } from "../../src/model/reliability.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";

const dossier = readDossier("test/fixtures/dossier").dossier!;
const source = (id: string) => dossier.get("source", id);

test("a source says what it says itself, then what its kind says of all", () => {
  expect(cautionsOf(dossier, source("harbour-gazette-2023-06"))).toHaveLength(1);
  expect(cautionsOf(dossier, source("ticket-office-notice"))).toEqual([
    "Pinned up by a “party” to the matter, & taken down when it likes.",
  ]);
  expect(cautionsOf(dossier, source("tidewater-council-2023-03"))).toEqual([]);
});

test("a source is weak by its kind, or because nobody read it", () => {
  const report = source("tidewater-council-2023-03");
  const notice = source("ticket-office-notice");
  const reading = (read: typeof report.fields.read) => ({ ...report, fields: { ...report.fields, read } });
  expect(isWeak(dossier, report)).toBe(false);
  expect(isWeak(dossier, reading("excerpt"))).toBe(false);
  expect(isWeak(dossier, reading("second-hand"))).toBe(true);
  expect(isWeak(dossier, reading("address-only"))).toBe(true);
  expect(isWeak(dossier, { ...notice, fields: { ...notice.fields, read: "whole" } })).toBe(true);
});

test.each([
  // Alone, and beside a curated article.
  ["claim", "boats-leave-earlier", "ticket-office-notice"],
  ["claim", "quay-at-ostrel-to-close", "ticket-office-notice"],
  ["event", "2023-04-new-timetable", "ticket-office-notice"],
  // Log books, the article alone, and what gives no evidence of its own.
  ["claim", "new-quay-by-2026", undefined],
  ["event", "2021-04-carrier", undefined],
  ["event", "1987-council-founded", undefined],
  ["actor", "lantern-line", undefined],
] as const)("the %s %s hangs on this weak source: %s", (kind, id, weak) => {
  expect(loneWeakSource(dossier, dossier.get(kind, id))?.id).toBe(weak);
});
