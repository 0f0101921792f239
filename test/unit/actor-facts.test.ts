import { expect, test } from "vitest";
import { actorClaims, officialClaims, postsIn } from "../../src/model/actor-claims.ts";
import { rowFactsOf, seriesFactsOf } from "../../src/model/actor-facts.ts";
import { createDossier } from "../../src/model/dossier.ts";
import type { Row } from "../../src/model/table.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";

const real = readDossier("content").dossier!;
const ferries = readDossier("test/fixtures/dossier").dossier!;

/** Two islands and their boats, in two editions; the years and figures are those given. */
function islands(editions: Readonly<Record<string, readonly Row[]>>) {
  const visitors = ferries.get("dataset", "visitors");
  const dataset = {
    ...visitors,
    fields: {
      ...visitors.fields,
      fields: visitors.fields.fields.map((field) => ({
        ...field,
        ...(field.name === "iso3" && { type: "iso3" as const }),
        ...(field.name === "again_pct" && { threshold: { value: 50, label: "50 %" } }),
      })),
      editions: Object.keys(editions).map((id) => ({ ...visitors.fields.editions[0]!, id, title: `Edition ${id}` })),
    },
  };
  const tables = new Map([
    ["visitors", new Map(Object.entries(editions).map(([id, rows]) => [id, { rows, columns: [], text: "" }]))],
  ]);
  return createDossier({ ...ferries, records: [...ferries.all("actor"), dataset], tables });
}

const row = (iso3: string, year: number, again_pct: number | null, estimate = false): Row => ({
  iso3,
  country: iso3,
  year,
  again_pct,
  estimate,
});

const dossier = islands({
  old: [row("OST", 2021, 40), row("OST", 2022, 55, true), row("NEH", 2022, 70)],
  new: [
    row("OST", 2020, 51),
    row("OST", 2021, 49.94),
    row("OST", 2022, 49.96),
    row("OST", 2023, 52, true),
    row("NEH", 2022, 60),
    row("NEH", 2023, 52.04),
    row("NEH", 2024, null),
  ],
});
const facts = (id: string) => seriesFactsOf(dossier, dossier.get("actor", id))[0]!;

test("an actor's figure is told in every edition for the newest time that all of them have", () => {
  const { time, editions } = facts("ostrel");
  expect(time).toBe(2022);
  expect(editions.map(({ edition, value, estimate }) => [edition.id, value, estimate])).toEqual([
    ["old", 55, true],
    ["new", 49.96, false],
  ]);
});

test("the rank is that of the newest figure among all of its time, as they are printed", () => {
  expect(facts("ostrel").newest).toMatchObject({ time: 2023, value: 52, estimate: true, rank: 1, of: 2 });
  // 52.04 is printed as 52.0, and no higher than the other.
  expect(facts("nether-holm").newest).toMatchObject({ time: 2023, value: 52.04, rank: 1, of: 2 });
});

test("a line is reached since the last time that it was not, at the decimals that are printed", () => {
  expect(facts("ostrel").line).toEqual({ label: "50 %", reaches: true, since: 2022, always: false });
  expect(facts("nether-holm").line).toEqual({ label: "50 %", reaches: true, since: 2022, always: true });
});

test("an actor without a figure, or without a code, has no facts", () => {
  expect(seriesFactsOf(dossier, dossier.get("actor", "lantern-line"))).toEqual([]);
  expect(seriesFactsOf(islands({ only: [row("OST", 2020, null)] }), dossier.get("actor", "ostrel"))).toEqual([]);
  for (const actor of ferries.all("actor"))
    expect([...seriesFactsOf(ferries, actor), ...rowFactsOf(ferries, actor)], actor.id).toEqual([]);
});

test("the facts of the real dossier are those of its files", () => {
  const estonia = real.get("actor", "estonia");
  const [share] = seriesFactsOf(real, estonia);
  expect(share!.editions.map(({ edition, value }) => [edition.id, value!.toFixed(2)])).toEqual([
    ["2024-06", "3.43"],
    ["2025-08", "3.37"],
    ["2026-07", "3.31"],
  ]);
  expect(rowFactsOf(real, estonia).map(({ dataset, row }) => [dataset.id, row.signed])).toEqual([
    ["bilateral-agreements", "2024-06-27"],
    ["troops-for-ukraine", undefined],
  ]);
  expect(seriesFactsOf(real, real.get("actor", "iceland"))).toEqual([]);
  expect(seriesFactsOf(real, real.get("actor", "mark-rutte"))).toEqual([]);
});

test("what an actor said is apart from what is said of it, and from what those in its posts said", () => {
  const states = real.get("actor", "united-states");
  const { said, about } = actorClaims(real, states);
  expect(said).toEqual([]);
  expect(about.length).toBeGreaterThan(20);
  const speakers = new Set(officialClaims(real, states).map(({ fields }) => fields.speaker));
  expect([...speakers]).toContain("donald-trump");
  expect(postsIn(real, states).map(({ holder }) => holder.id)).toContain("keith-kellogg");
  expect(actorClaims(real, real.get("actor", "donald-trump")).said).toHaveLength(2);
});
