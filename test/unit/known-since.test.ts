import { describe, expect, test } from "vitest";
import {
  begunBy,
  claimSince,
  editionSince,
  eventSince,
  lastOf,
  sourceSince,
  toDay,
  verdictSince,
} from "../../src/model/known-since.ts";
import type { DossierRecord } from "../../src/model/record.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import type { Fields } from "../../src/schema/kinds.ts";
import { toEdtf } from "../../src/schema/edtf.ts";

const dossier = readDossier("test/fixtures/dossier").dossier!;
const claim = (id: string, fields: Partial<Fields<"claim">> = {}): DossierRecord<"claim"> => {
  const record = dossier.get("claim", id);
  return { ...record, fields: { ...record.fields, ...fields } };
};
const event = (id: string, fields: Partial<Fields<"event">> = {}): DossierRecord<"event"> => {
  const record = dossier.get("event", id);
  return { ...record, fields: { ...record.fields, ...fields } };
};
const forecast = claim("two-or-three-routes-2023");
const gazette = "harbour-gazette-2023-06";
const notice = "ticket-office-notice";
const logBook = "tidewater-council-2024-03";

describe("the last day that a date leaves open", () => {
  test.each([
    ["2024-06-17", "2024-06-17", "2024-06-17"],
    ["2024-02", "2024-02-29", "2024-02-29"],
    ["2024", "2024-12-31", "2024-12-31"],
    ["2024-06-17~", "2024-06-17", "2024-06-17"],
    ["2024-06?", "2024-06-30", "2024-06-30"],
    ["2024-XX", "2024-12-31", "2024-12-31"],
    ["199X", "1999-12-31", "1999-12-31"],
    ["-0043-03~", "-000043-03-31", "-000043-03-31"],
    // Something may have been said on any day of an interval; what lasts has begun in its first end.
    ["2024-07-09/2024-07-11", "2024-07-11", "2024-07-09"],
    ["2003-10/2021-12", "2021-12-31", "2003-10-31"],
    ["2014/..", "", "2014-12-31"],
    ["../2021", "2021-12-31", "2021-12-31"],
  ])("%s", (written, last, begun) => {
    const date = toEdtf(written);
    expect([toDay(lastOf(date)), toDay(begunBy(date))]).toEqual([last, begun]);
  });

  test("of none there is no day", () => {
    expect(toDay(lastOf(undefined))).toBe("");
  });
});

describe("sourceSince(dossier, id)", () => {
  const reading = (fields: Partial<Fields<"source">>) => ({
    ...dossier,
    get: ((kind: "source", id: string) => {
      const record = dossier.get(kind, id);
      return { ...record, fields: { ...record.fields, ...fields } };
    }) as typeof dossier.get,
  });

  test("is its publication, whenever it was read", () => {
    expect(toDay(sourceSince(dossier, gazette))).toBe("2023-06-02");
  });
  test("is the day on which it was read, where that of publication is not known", () => {
    expect(toDay(sourceSince(reading({ issued: undefined, accessed: toEdtf("2024-11") }), gazette))).toBe("2024-11-30");
  });
  test("is no day, where neither is known", () => {
    expect(toDay(sourceSince(dossier, notice))).toBe("");
  });
});

describe("claimSince(dossier, claim)", () => {
  test("is the day on which it was said", () => {
    expect(toDay(claimSince(dossier, forecast))).toBe("2023-06-02");
  });
  test("is the first source that states it, where that is all that is known", () => {
    expect(toDay(claimSince(dossier, claim(forecast.id, { said: undefined })))).toBe("2023-06-02");
  });
  test("is not the day of an older source that bears it out", () => {
    const [states, supports] = forecast.fields.positions;
    const turned = [
      { ...states!, stance: "supports" as const },
      { ...supports!, stance: "states" as const },
    ];
    expect(toDay(claimSince(dossier, claim(forecast.id, { said: undefined, positions: turned })))).toBe("2024-03-15");
  });
  test("is no day for one that nobody dates", () => {
    expect(toDay(claimSince(dossier, claim("three-routes-leave-earlier")))).toBe("");
  });
});

describe("verdictSince(dossier, claim)", () => {
  const resolved = (resolution: Partial<NonNullable<Fields<"claim">["resolution"]>>) =>
    toDay(
      verdictSince(
        dossier,
        claim(forecast.id, { resolution: { ...forecast.fields.resolution!, evidence: [], data: [], ...resolution } }),
      ),
    );

  test("is the day on which an outcome was settled", () => {
    expect(resolved({})).toBe("2024-03-15");
    expect(resolved({ date: toEdtf("2024-03/2024-07") })).toBe("2024-07-31");
  });
  test("or that of the latest of what shows it, sources and editions", () => {
    expect(resolved({ date: undefined, evidence: [gazette, logBook] })).toBe("2024-03-15");
    expect(resolved({ date: undefined, data: forecast.fields.resolution!.data })).toBe("2024-03-15");
  });
  test("is no day, where what shows it has none", () => {
    expect(resolved({ date: undefined, evidence: [gazette, notice] })).toBe("");
  });
  test.each(["open", "untestable"] as const)("has no day of its own where the outcome is %s", (outcome) => {
    expect(resolved({ outcome })).toBe("2023-06-02");
  });

  const standing = (status: string, ...positions: [source: string, stance: "states" | "supports" | "disputes"][]) =>
    toDay(
      verdictSince(
        dossier,
        claim(forecast.id, {
          resolution: undefined,
          status,
          positions: positions.map(([source, stance]) => ({ source, stance, paraphrase: "", derived_from: [] })),
        }),
      ),
    );
  test("is the day from which sources keep the rule of a status", () => {
    expect(standing("confirmed", [gazette, "states"], [logBook, "supports"])).toBe("2024-03-15");
    expect(standing("disputed", [gazette, "states"], [logBook, "disputes"])).toBe("2024-03-15");
  });
  test("is that of the claim, where its own source keeps the rule alone", () => {
    expect(standing("reported", [gazette, "states"])).toBe("2023-06-02");
  });
  test("is that of the claim, where a work without a date says so itself", () => {
    expect(standing("reported", [notice, "states"])).toBe("2023-06-02");
  });
  test("is no day, where only a source without one keeps the rule", () => {
    expect(standing("disputed", [gazette, "states"], [notice, "disputes"])).toBe("");
  });
  test("rests on all sources, where the status has no rule", () => {
    const vague = { ...dossier, word: (() => ({ label: "", tone: "open" })) as unknown as typeof dossier.word };
    expect(toDay(verdictSince(vague, claim(forecast.id, { resolution: undefined })))).toBe("2024-03-15");
  });
});

describe("eventSince(dossier, event)", () => {
  test("is its own day, even where works tell of it later", () => {
    expect(toDay(eventSince(dossier, event("2019-first-log-book")))).toBe("2019-01-01");
  });
  test("is the last day on which it may have begun", () => {
    expect(toDay(eventSince(dossier, event("2021-04-carrier")))).toBe("2021-04-01");
    expect(toDay(eventSince(dossier, event("rowing-boats")))).toBe("2021-12-31");
  });
  test("is that of the first source that tells of a plan, and of the last that tells of its end", () => {
    const sources = [logBook, gazette];
    expect(toDay(eventSince(dossier, event("2026-new-quay")))).toBe("2024-03-15");
    expect(toDay(eventSince(dossier, event("2026-new-quay", { sources })))).toBe("2023-06-02");
    expect(toDay(eventSince(dossier, event("2026-new-quay", { sources, status: "cancelled" })))).toBe("2024-03-15");
    expect(toDay(eventSince(dossier, event("2026-new-quay", { sources: [notice] })))).toBe("");
  });
});

test("editionSince(dossier, dataset, edition) is its publication", () => {
  expect(toDay(editionSince(dossier, "crossings", "2024"))).toBe("2024-03-15");
});
