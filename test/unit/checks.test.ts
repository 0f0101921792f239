import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../scripts/check.ts";
import { checkAll } from "../../src/checks/index.ts";
import { readDossier } from "../../src/reader/read-dossier.ts";
import { brokenCases, expectedReport, fixture, reportOf } from "../support/broken.ts";
import { Scratch } from "../support/fuzz/scratch.ts";

test("the small dossier has no problems", () => {
  expect(checkAll(readDossier(fixture))).toEqual([]);
});

describe("a faulty dossier is reported as a reader would see it", () => {
  let scratch: Scratch;
  beforeAll(() => {
    scratch = new Scratch();
  });
  afterAll(() => {
    scratch[Symbol.dispose]();
  });

  test.each(brokenCases())("%s", (name) => {
    expect(reportOf(name, scratch)).toBe(expectedReport(name));
  });
});

test("a folder that is not there is reported, and the check fails", () => {
  const lines: string[] = [];
  expect(check("/nowhere/at-all", (line) => lines.push(line))).toBe(false);
  expect(lines.join("\n")).toContain(
    "missing folder: the dossier\n  set DOSSIER to the folder that holds dossier.yaml",
  );
  expect(lines.join("\n")).toMatch(/\n\n1 problem in \/nowhere\/at-all$/);
});
