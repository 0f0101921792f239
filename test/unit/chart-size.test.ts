import { expect, test } from "vitest";
import { checkSize } from "../../src/checks/chart-size.ts";
import type { ReadDossier } from "../../src/reader/reading.ts";
import { openFixture } from "../support/dossier.ts";

const spec = openFixture().get("chart", "punctuality-by-year").fields;

const faults = (rows: object[]) => checkSize({ table: () => ({ rows }) } as unknown as ReadDossier, spec);

test("a chart whose series have few times in common is refused before it fills the memory", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => ({ route: `r${index}`, year: index }));
  expect(faults(rows)[0]).toMatchObject({
    path: ["encoding", "series"],
    kind: "invalid",
    found: "values: 20000 series at 20000 times in edition 2024",
    hint: "a chart draws at most 250000; name fields of fewer series or times, or draw a smaller dataset",
  });
});

test("a hundred thousand rows can be drawn, of many series or of one", () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => ({ route: `r${index % 5000}`, year: index % 20 }));
  expect(faults(rows)).toEqual([]);
  expect(faults(rows.map((row, index) => ({ ...row, route: "r1", year: index })))).toEqual([]);
});
