import { describe, expect, test } from "vitest";
import { computedOutcome, rangeAnswers } from "../../src/model/range-answers.ts";
import { scoreboardOf } from "../../src/model/scoreboard.ts";
import { forecastsJson } from "../../src/exports/forecasts-json.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";

const dossier = readDossier("test/fixtures/dossier").dossier!;
const claim = dossier.get("claim", "two-or-three-routes-2023").fields;

describe("computedOutcome({ range, resolution })", () => {
  const answering = (...answers: number[]) => ({
    range: { low: 20, high: 23 },
    resolution: {
      ...claim.resolution!,
      data: answers.map((answer, index) => ({
        ...claim.resolution!.data[0]!,
        edition: `edition-${index}`,
        answer,
      })),
    },
  });
  test.each([
    ["within, at either end", [20, 23], "came-true"],
    ["outside", [19, 24], "did-not"],
    ["one edition within, one outside", [23, 18], "partly"],
    ["no figures", [], undefined],
  ])("%s", (_, answers, outcome) => {
    expect(computedOutcome(answering(...answers))).toBe(outcome);
  });

  test("a claim without a range is decided by its editors", () => {
    expect(computedOutcome({ ...answering(20), range: undefined })).toBeUndefined();
  });

  test("an answer to another question decides nothing", () => {
    // The second figure is a share, not a count.
    expect(rangeAnswers(claim).map(({ answer, inside }) => [answer, inside])).toEqual([[2, true]]);
    expect(claim.resolution!.data).toHaveLength(2);
  });
});

test("the scores count forecasts and pledges that are in use, by speaker and by source", () => {
  const { claims, total, bySpeaker, bySource } = scoreboardOf(dossier);
  // The pledge of a new quay is deprecated.
  expect(claims.map(({ id }) => id)).toEqual(["two-or-three-routes-2023"]);
  expect(total).toEqual({ "came-true": 1, partly: 0, "did-not": 0, open: 0, untestable: 0, total: 1, judged: 1 });
  expect(bySpeaker.map(({ key, tally }) => [key, tally["came-true"]])).toEqual([["article", 1]]);
  expect(bySource.map(({ key, tally }) => [key, tally.judged])).toEqual([["harbour-gazette-2023-06", 1]]);
});

test("programs get the same with ids, addresses and EDTF dates", () => {
  const json = forecastsJson(dossier, (address) => `https://ferries.example/${address}`);
  expect(json).toMatchObject({
    url: "https://ferries.example/claims/?kind=forecast",
    data_as_of: "2024-11",
    total: { total: 1, judged: 1, "came-true": 1 },
    by_speaker: [{ speaker: "article", judged: 1 }],
    by_source: [{ source: "harbour-gazette-2023-06", publisher: "Harbour Gazette" }],
    forecasts: [
      {
        id: "two-or-three-routes-2023",
        url: "https://ferries.example/claims/two-or-three-routes-2023/",
        said: "2023-06-02",
        due: "2023",
        outcome: "came-true",
        settled: "2024-03-15",
        answers: [{ dataset: "crossings", edition: "2024", answer: 2, within_range: true }],
        evidence: ["tidewater-council-2024-03"],
      },
    ],
  });
});
