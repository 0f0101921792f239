import { describe, expect, test } from "vitest";
import { footingOf, footingOfClaim, shortfallsOf } from "../../src/model/footing.ts";
import { countIndependent } from "../../src/model/independence.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";

const dossier = readDossier("test/fixtures/dossier").dossier!;
const gazette = "harbour-gazette-2023-06";
const notice = "ticket-office-notice";
const logBook = "tidewater-council-2023-03";
const nextLogBook = "tidewater-council-2024-03";

/** The fixture with other origins of its sources. */
function withOrigins(origins: Readonly<Record<string, { derived_from?: string[]; agencies?: string[] }>>) {
  const find: typeof dossier.find = (kind, id) => {
    const record = dossier.find(kind, id);
    return record && { ...record, fields: { ...record.fields, derived_from: [], agencies: [], ...origins[id] } };
  };
  return { ...dossier, find };
}

describe("countIndependent(dossier, voices)", () => {
  test.each([
    ["works without a common origin", {}, [gazette, logBook], 2],
    ["two works of one publisher", {}, [logBook, nextLogBook], 1],
    ["one work named twice", {}, [gazette, gazette], 1],
    ["a work and its copy", { [notice]: { derived_from: [logBook] } }, [notice, logBook], 1],
    ["a copy alone", { [notice]: { derived_from: [logBook] } }, [notice], 1],
    [
      "two copies of a third",
      { [notice]: { derived_from: [logBook] }, [gazette]: { derived_from: [logBook] } },
      [notice, gazette],
      1,
    ],
    [
      "a copy of a copy",
      { [notice]: { derived_from: [gazette] }, [gazette]: { derived_from: [logBook] } },
      [notice, logBook],
      1,
    ],
    ["two that a third joins", { [notice]: { derived_from: [gazette, logBook] } }, [gazette, logBook, notice], 1],
    [
      "two with one agency's report",
      { [notice]: { agencies: ["Harbour Press"] }, [gazette]: { agencies: ["Harbour Press"] } },
      [notice, gazette],
      1,
    ],
    [
      "an agency's own report, and a work that carries it",
      { [notice]: { agencies: ["Harbour Gazette"] } },
      [notice, gazette],
      1,
    ],
    [
      "two agencies",
      { [notice]: { agencies: ["Tide News"] }, [gazette]: { agencies: ["Harbour Press"] } },
      [notice, gazette],
      2,
    ],
    [
      "a circle, which the check refuses",
      { [notice]: { derived_from: [gazette] }, [gazette]: { derived_from: [notice] } },
      [notice, gazette],
      1,
    ],
    ["a work that is not recorded", {}, ["nowhere", gazette], 2],
  ])("%s", (_, origins, sources, count) => {
    const voices = sources.map((source) => ({ source }));
    expect(countIndependent(withOrigins(origins), voices)).toBe(count);
    expect(countIndependent(withOrigins(origins), voices.toReversed())).toBe(count);
  });

  test("what has one statement alone from another is no second voice for it", () => {
    expect(countIndependent(dossier, [{ source: gazette, derived_from: [nextLogBook] }, { source: nextLogBook }])).toBe(
      1,
    );
  });
});

test("what something rests on is counted without the curated articles, and without weak sources", () => {
  const rests = footingOf(dossier, [{ source: gazette }, { source: notice }, { source: logBook }]);
  // The notice has its times from the log book.
  expect(rests).toEqual({ independent: 2, others: 2, strong: 1, disputing: 0, settling: 0 });
});

test("a claim has those who dispute it, and what settles it, besides", () => {
  const claim = (id: string) => footingOfClaim(dossier, dossier.get("claim", id).fields);
  expect(claim("quay-at-ostrel-to-close")).toEqual({
    independent: 1,
    others: 0,
    strong: 0,
    disputing: 1,
    settling: 0,
  });
  expect(claim("two-or-three-routes-2023")).toEqual({
    independent: 2,
    others: 1,
    strong: 1,
    disputing: 0,
    settling: 3,
  });
});

test("shortfallsOf(rule, footing): each bound that is missed", () => {
  const footing = { independent: 1, others: 3, strong: 0, disputing: 1, settling: 0 };
  expect(shortfallsOf({}, footing)).toEqual([]);
  expect(shortfallsOf({ independent: { at_least: 1 }, others: { at_most: 3 } }, footing)).toEqual([]);
  expect(
    shortfallsOf({ independent: { at_least: 2 }, disputing: { at_most: 0 }, strong: { at_most: 0 } }, footing),
  ).toEqual([
    { measure: "independent", bound: "at_least", limit: 2, is: 1 },
    { measure: "disputing", bound: "at_most", limit: 0, is: 1 },
  ]);
});
