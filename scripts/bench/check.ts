import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { costOf } from "./cost.ts";
import type { Figure } from "./figure.ts";

const FIXTURE = "test/fixtures/dossier";
const [FEW, MANY] = [10_000, 100_000];

/** Ways in which a table can be large: a row by its number, as `series,label,year,share,counted`. */
const tables: Readonly<Record<string, (row: number) => string>> = {
  "of many series": (row) => `s${Math.floor(row / 20)},Series ${Math.floor(row / 20)},${2000 + (row % 20)},50,`,
  "of one series": (row) => `s0,Series 0,${row},50,`,
  "of one day each": (row) => `s${row},Series ${row},2000,50,${new Date(row * 86_400_000).toISOString().slice(0, 10)}`,
  "of faults": (row) => `s${row},Series ${row},2000,"5,${row}",yesterday`,
};

/** Measures the check of a dossier with a large table and a chart of it: processor time, and how it grows. */
export async function measureCheck(folder: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, row] of Object.entries(tables)) {
    const [few, many] = [await timeOf(folder, FEW, row), await timeOf(folder, MANY, row)];
    figures.push(
      { what: `check of ${MANY} rows ${what}, CPU`, value: many, unit: "s", limit: 3 },
      // In proportion it would be ten; what the check costs without any rows makes it less.
      { what: `${MANY} rows ${what} beside ${FEW}`, value: many / few, unit: "times", limit: 10 },
    );
  }
  return figures;
}

async function timeOf(folder: string, rows: number, row: (index: number) => string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE, folder, { recursive: true });
  const dataset = join(folder, "datasets/large");
  mkdirSync(join(dataset, "editions"), { recursive: true });
  writeFileSync(join(dataset, "dataset.yaml"), DATASET);
  const lines = Array.from({ length: rows }, (_, index) => `${row(index)}\n`);
  writeFileSync(join(dataset, "editions/2024.csv"), `series,label,year,share,counted\n${lines.join("")}`);
  writeFileSync(join(folder, "charts/large.yaml"), CHART);
  const { cpu } = await costOf("check", ".", { DOSSIER: folder }, { mayFail: true });
  return cpu;
}

const DATASET = `title: Large
summary: A large table.
unit: per cent
fields:
  - { name: series, type: string, title: Series, description: Which. }
  - { name: label, type: string, title: Label, description: Its name. }
  - { name: year, type: integer, title: Year, description: When. }
  - { name: share, type: number, title: Share, description: How much., decimals: 1 }
  - { name: counted, type: date, title: Counted, description: On which day., required: false }
primary_key: [series, year]
producer: The fixture's editors
citation: The fixture's editors, Large
licence: { name: CC0 1.0 }
covers: All.
excludes: Nothing.
method: Counted.
current_edition: "2024"
editions:
  - { id: "2024", title: Edition of 2024, published: 2024-03-15, source: tidewater-council-2024-03, basis: Counting. }
`;

const CHART = `form: lines
title: Large
subtitle: A large table, per cent
alt: Many figures.
dataset: large
edition: "2024"
encoding: { series: series, label: label, time: year, value: share }
highlight: [s0]
`;
