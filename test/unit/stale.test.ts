import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editedDays, gitIn } from "../../scripts/stale/edited-days.ts";
import { findStale } from "../../scripts/stale/find-stale.ts";
import { runStale } from "../../scripts/stale/run.ts";
import { mendedSince, restsOn } from "../../src/model/stale.ts";
import { openFixture } from "../support/dossier.ts";

const dossier = openFixture();
const stale = dossier.get("explainer", "who-runs-the-ferries");
const fresh = dossier.get("explainer", "are-the-ferries-on-time");

test("an explainer rests on the sources, claims and datasets that it names, and on those of its charts", () => {
  const names = restsOn(dossier, fresh).map(({ kind, id }) => `${kind} ${id}`);
  expect(names).toEqual(expect.arrayContaining(["source tidewater-council-2023-03", "dataset crossings"]));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^(?:source|claim|dataset) /.test(name))).toEqual([]);
});

test("readers are told what was mended after the day of a review, by its latest change", () => {
  expect(mendedSince(dossier, stale).map(({ record, anchor }) => [record.id, anchor])).toEqual([
    ["quay-at-ostrel-to-close", "corrected-2024-11-05"],
  ]);
  // It was reviewed on the day of the correction.
  expect(fresh.fields.reviewed.edtf).toBe("2024-11-05");
  const quay = dossier.get("claim", "quay-at-ostrel-to-close");
  expect(mendedSince(dossier, { ...fresh, names: [quay] })).toEqual([]);
});

describe("the list for editors", () => {
  const printed = (git: Parameters<typeof editedDays>[0]) => {
    const lines: string[] = [];
    runStale(dossier, { git, print: (text) => lines.push(text) });
    return lines.join("\n");
  };

  test("says of each explainer what changed when, by corrections and by the history", () => {
    const log = [
      "\x002024-11-06 b\n\nclaims/quay-at-ostrel-to-close.mdx\n",
      "\x002024-11-05 a\n\nsources/harbour-gazette-2023-06.mdx\nclaims/quay-at-ostrel-to-close.mdx\n",
      "\x002024-11-04 \n\nsources/tidewater-council-2023-03.mdx\n",
    ].join("");
    expect(printed((...args) => (args.includes("log") ? log : "false\n"))).toBe(
      `explainers/who-runs-the-ferries.mdx  reviewed 2024-11-04; since then:
  sources/harbour-gazette-2023-06.mdx  edited 2024-11-05
  claims/quay-at-ostrel-to-close.mdx  corrected 2024-11-05  edited 2024-11-06

1 of 2 explainers rest on what changed after their review`,
    );
  });

  test("says so where there is no history, and has the corrections still", () => {
    expect(printed(() => undefined)).toBe(
      `explainers/who-runs-the-ferries.mdx  reviewed 2024-11-04; since then:
  claims/quay-at-ostrel-to-close.mdx  corrected 2024-11-05

1 of 2 explainers rest on what changed after their review; there is no history here, so only corrections were looked at`,
    );
  });

  test("a new row of a dataset is a change of it", () => {
    const days = new Map([
      ["datasets/crossings/dataset.yaml", "2024-01-01"],
      ["datasets/crossings/editions/2024.csv", "2024-11-07"],
    ]);
    const found = findStale(dossier, days).find(({ explainer }) => explainer.id === fresh.id);
    expect(found?.since.map(({ record, edited }) => [record.id, edited])).toEqual([["crossings", "2024-11-07"]]);
  });
});

describe("days of the last edit", () => {
  const folder = mkdtempSync(join(tmpdir(), "history-"));
  const whole = join(folder, "whole");
  const content = join(whole, "content");
  const git = (cwd: string, day: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
      cwd,
      stdio: "ignore",
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  const commit = (day: string, ...files: string[]) => {
    for (const file of files) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), day);
    }
    git(whole, day, "add", ".");
    git(whole, day, "commit", "-m", day);
  };

  beforeAll(() => {
    mkdirSync(content, { recursive: true });
    git(whole, "2024-01-01", "init", "-b", "main");
    commit("2024-01-01", "claims/a.mdx", "claims/b.mdx", "sources/ж.mdx");
    commit("2024-01-02", "claims/b.mdx");
    commit("2024-01-03", "claims/a.mdx");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("are those of the last commit of each file, by its path in the folder", () => {
    expect(editedDays(gitIn(content))).toEqual(
      new Map([
        ["claims/a.mdx", "2024-01-03"],
        ["claims/b.mdx", "2024-01-02"],
        ["sources/ж.mdx", "2024-01-01"],
      ]),
    );
  });

  test("are not known of what a shallow clone has only from its beginning", () => {
    const clone = join(folder, "shallow");
    git(folder, "2024-01-04", "clone", "--depth", "2", pathToFileURL(whole).href, clone);
    expect(editedDays(gitIn(join(clone, "content")))).toEqual(new Map([["claims/a.mdx", "2024-01-03"]]));
  });

  test("are not known without a history, or without git", () => {
    const bare = mkdtempSync(join(folder, "none-"));
    const apart: typeof process.env = { ...process.env, GIT_CEILING_DIRECTORIES: folder };
    expect(editedDays(gitIn(bare, apart))).toBeUndefined();
    expect(editedDays(gitIn(bare, { ...apart, PATH: bare }))).toBeUndefined();
  });
});
