import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { grow } from "../../scripts/bench/grow.ts";
import { check } from "../../scripts/check.ts";

const from = "test/fixtures/dossier";

let to: string;
beforeEach(() => {
  to = mkdtempSync(join(tmpdir(), "grow-"));
});
afterEach(() => rmSync(to, { recursive: true }));

test("grow() copies claims and events until there are so many records, and the check finds nothing wrong", () => {
  grow({ from, to, records: 200 });
  const problems: string[] = [];
  check(to, (line) => problems.push(line));
  expect(problems).toEqual([]);
  expect(globSync(["*/*.{md,mdx}", "charts/*.yaml", "datasets/*/dataset.yaml"], { cwd: to })).toHaveLength(200);
  const copies = globSync("{claims,events}/*-copy-*", { cwd: to });
  expect(new Set(copies.map((file) => readFileSync(join(to, file), "utf8"))).size).toBe(copies.length);
});

test("grow() leaves a dossier that has as many as it is", () => {
  grow({ from, to, records: 3 });
  expect(globSync("**/*-copy-*", { cwd: to })).toEqual([]);
});
