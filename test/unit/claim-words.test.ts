import { expect, test } from "vitest";
import { verdictOf } from "../../src/components/claim-words.ts";
import { claimsOf, voiceOf } from "../../src/model/claims-of.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";

const dossier = readDossier("test/fixtures/dossier").dossier!;
const verdict = (id: string) => verdictOf(dossier, dossier.get("claim", id));

test("the verdict on a forecast is its outcome, whatever its status", () => {
  expect(dossier.get("claim", "two-or-three-routes-2023").fields.status).toBe("confirmed");
  expect(verdict("two-or-three-routes-2023")).toEqual({ value: "came-true", label: "Came true", tone: "upheld" });
  expect(verdict("new-quay-by-2026")).toEqual({ value: "open", label: "Open", tone: "open" });
});

test("the verdict on any other claim is its status, in the dossier's own words", () => {
  expect(verdict("quay-at-ostrel-to-close")).toEqual({ value: "disputed", label: "Disputed", tone: "mixed" });
  expect(verdict("three-routes-leave-earlier")).toEqual({ value: "reported", label: "Reported", tone: "neutral" });
});

test("only what did not come true, or what a dossier calls so, is contradicted", () => {
  const claim = dossier.get("claim", "new-quay-by-2026");
  const tones = (["came-true", "partly", "did-not", "open", "untestable"] as const).map((outcome) => {
    const resolution = { ...claim.fields.resolution!, outcome };
    return verdictOf(dossier, { ...claim, fields: { ...claim.fields, resolution } }).tone;
  });
  expect(tones).toEqual(["upheld", "mixed", "contradicted", "open", "neutral"]);
});

test("the claims of an article are those that it states first, each by name, anonymous or in its own voice", () => {
  const voices = (id: string) => claimsOf(dossier, dossier.get("source", id)).map(voiceOf);
  expect(voices("harbour-gazette-2023-06")).toEqual(["own", "anonymous"]);
  expect(voices("ticket-office-notice")).toEqual(["named", "named"]);
  expect(voices("tidewater-council-2023-03")).toEqual([]);
});
