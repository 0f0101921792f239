import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { drawLocator } from "../../src/charts/atlas/locator.ts";

// Large and small, of one piece and of many, at the poles, on the antimeridian, and in a crowd.
const codes = "AUS BHS BRA CAN CHL EST FJI FRA GBR GRL IDN ISL KIR MDV NLD NOR NZL POL RUS SGP TUR UKR USA VAT".split(
  " ",
);

test("every country has its place on a small map of at most 2 KB", () => {
  for (const code of codes) {
    const { land, borders, country, ring } = drawLocator(code)!;
    expect(gzipSync(land + borders + country, { level: 9 }).length, code).toBeLessThanOrEqual(2000);
    expect(country !== "" || ring !== undefined, code).toBe(true);
  }
});

test("a small country has a ring in the middle, a large one none, and neighbours have borders", () => {
  const malta = drawLocator("MLT")!;
  expect(malta.ring).toEqual([120, 120]);
  const poland = drawLocator("POL")!;
  expect(poland.ring).toBeUndefined();
  expect(poland.borders.match(/m/g)!.length).toBeGreaterThan(5);
});

test("what the atlas does not have is not drawn", () => {
  expect(drawLocator("XXX")).toBeUndefined();
});
