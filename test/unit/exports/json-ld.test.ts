import { expect, test } from "vitest";
import { claimJsonLd } from "../../../src/exports/json-ld/claim.ts";
import { eventJsonLd } from "../../../src/exports/json-ld/event.ts";
import type { DossierRecord } from "../../../src/model/record.ts";
import { toEdtf } from "../../../src/schema/edtf.ts";
import type { Tone } from "../../../src/schema/vocabulary.ts";
import { openFixture } from "../../support/dossier.ts";

const dossier = openFixture();
const urlOf = (address: string) => `https://ferries.example/island/${address}`;
const forecast = dossier.get("claim", "two-or-three-routes-2023");
const timetable = dossier.get("event", "2023-04-new-timetable");

type ClaimFields = DossierRecord<"claim">["fields"];
const claimLd = (fields: Partial<ClaimFields>, tone: Tone = "mixed") =>
  JSON.parse(
    JSON.stringify(
      claimJsonLd(
        dossier,
        { ...forecast, fields: { ...forecast.fields, ...fields } },
        { urlOf, verdict: { label: "In part", tone } },
      ),
    ),
  ) as Record<string, unknown>;

test("a claim that was checked is reviewed, with the verdict in words and what that rests on", () => {
  expect(claimLd({})).toMatchObject({
    "@type": "ClaimReview",
    url: "https://ferries.example/island/claims/two-or-three-routes-2023/",
    claimReviewed: forecast.title,
    author: { "@type": "Organization", name: dossier.settings.fields.publisher },
    itemReviewed: {
      "@type": "Claim",
      name: forecast.title,
      datePublished: "2023-06-02",
      appearance: [
        {
          "@type": "CreativeWork",
          url: "https://gazette.example/2023/06/ropes",
          archivedAt: "https://archive.example/gazette/2023/06/ropes",
        },
      ],
    },
    reviewRating: {
      "@type": "Rating",
      alternateName: "In part",
      ratingExplanation: forecast.fields.resolution!.note,
    },
    isBasedOn: expect.arrayContaining(["https://ferries.example/island/data/crossings/"]) as unknown,
  });
  expect(JSON.stringify(claimLd({}))).not.toMatch(/ratingValue|dateModified/);
});

test.each<[string, Partial<ClaimFields>, Tone]>([
  ["an opinion", { kind: "interpretation" }, "mixed"],
  ["a position", { kind: "position" }, "upheld"],
  ["what no evidence was sought for", { kind: "fact" }, "neutral"],
  ["what time has not told", { resolution: { ...forecast.fields.resolution!, outcome: "open" } }, "open"],
  ["what is no longer used", { deprecated: "Misread." }, "upheld"],
  ["what is replaced", { superseded_by: { claim: "boats-leave-earlier", reason: "Twice." } }, "upheld"],
])("%s is a claim without a review", (_, fields, tone) => {
  expect(claimLd(fields, tone)).toMatchObject({
    "@type": "Claim",
    url: "https://ferries.example/island/claims/two-or-three-routes-2023/",
  });
  expect(claimLd(fields, tone)).not.toHaveProperty("reviewRating");
});

type EventFields = DossierRecord<"event">["fields"];
const eventLd = (fields: Partial<EventFields>) => {
  const data = eventJsonLd(dossier, { ...timetable, fields: { ...timetable.fields, ...fields } }, urlOf);
  return data && (JSON.parse(JSON.stringify(data)) as Record<string, unknown>);
};

test.each([
  ["2023-04-01", undefined, { startDate: "2023-04-01" }],
  ["2023-04-01/2023-04-03", undefined, { startDate: "2023-04-01", endDate: "2023-04-03" }],
  ["2023-04-01", "2023-05-02", { startDate: "2023-04-01", endDate: "2023-05-02" }],
])("an event of %s until %s has the days %j", (when, end, days) => {
  const data = eventLd({ when: toEdtf(when), end: end ? toEdtf(end) : undefined });
  expect(data).toMatchObject({ "@type": "Event", name: timetable.title, ...days });
  expect(data).not.toHaveProperty("eventStatus");
});

test.each([
  ["2023-04", undefined],
  ["2023-04-01~", undefined],
  ["2023-04-01/..", undefined],
  ["2023-04-01", "2023-05"],
  ["2023-04-01/2023-05-02?", undefined],
])("an event of %s until %s is none in these words", (when, end) => {
  expect(eventLd({ when: toEdtf(when), end: end ? toEdtf(end) : undefined })).toBeUndefined();
});

test("an event that is planned or cancelled says so, and one with a place where", () => {
  const when = toEdtf("2023-04-01");
  expect(eventLd({ when, status: "cancelled" })).toMatchObject({ eventStatus: "https://schema.org/EventCancelled" });
  expect(eventLd({ when, status: "planned", place: "Ostrel" })).toMatchObject({
    eventStatus: "https://schema.org/EventScheduled",
    location: { "@type": "Place", name: "Ostrel" },
  });
});
