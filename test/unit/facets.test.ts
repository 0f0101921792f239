import { expect, test } from "vitest";
import { facetsOf } from "../../src/model/facets.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const sourcesOf = (chart: string) => facetsOf(dossier, dossier.get("chart", chart)).sources.map(({ id }) => id);

test("a chart is found by the sources of the editions that it draws, and by its further ones", () => {
  expect(sourcesOf("punctuality-by-year")).toEqual(["tidewater-council-2024-03"]);
  expect(sourcesOf("routes-on-time")).toEqual([
    "tidewater-council-2023-03",
    "tidewater-council-2024-03",
    "harbour-gazette-2023-06",
  ]);
});

test("a chart of what was known when is found by the sources of the counts that it quotes", () => {
  expect(sourcesOf("punctual-routes-of-2023")).toContain("ticket-office-notice");
});

test("an event is found from its beginning to its end", () => {
  const [date] = facetsOf(dossier, dossier.get("event", "2024-quay-works")).dates;
  expect(date).toMatchObject({
    edtf: "2024-02/2024-05",
    start: Date.UTC(2024, 1),
    end: Date.UTC(2024, 5) - 1,
    interval: true,
  });
});
