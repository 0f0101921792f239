import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const project = join(import.meta.dirname, "../..");

test("what SECURITY.md says is shown by tests that are there", () => {
  const text = readFileSync(join(project, ".github/SECURITY.md"), "utf8");
  const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(project, path)))).toEqual([]);
});
