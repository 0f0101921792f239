import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gitIn, readHistory } from "../../src/collections/history.ts";
import { editedByDay, editsOf, lastEdit } from "../../src/model/edits.ts";
import { openFixture } from "../support/dossier.ts";
import { commitOn } from "../support/history.ts";

/** As somebody has set git up. */
const setting = (key: string, value: string): NodeJS.ProcessEnv => ({
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: key,
  GIT_CONFIG_VALUE_0: value,
});

describe("the history of a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "history-"));
  const whole = join(folder, "whole");
  const content = join(whole, "content");
  const commit = (day: string, ...files: string[]) => {
    for (const file of files) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), day);
    }
    commitOn(whole, day, "add", ".");
    commitOn(whole, day, "commit", "-m", day);
  };

  beforeAll(() => {
    mkdirSync(content, { recursive: true });
    commitOn(whole, "2024-01-01", "init", "-b", "main");
    commit("2024-01-01", "about.mdx", "claims/a.mdx", "claims/b.md", "charts/c.yaml", "datasets/d/dataset.yaml");
    commit("2024-01-02", "claims/b.md", "sources/ж.mdx");
    commit("2024-01-03", "claims/a.mdx", "datasets/d/editions/2024.csv");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has the days on which each record was committed, a dataset with all of its files", () => {
    expect(readHistory(gitIn(content))).toEqual({
      isWhole: true,
      days: new Map([
        ["claims/a", ["2024-01-03", "2024-01-01"]],
        ["datasets/d", ["2024-01-03", "2024-01-01"]],
        ["claims/b", ["2024-01-02", "2024-01-01"]],
        ["sources/ж", ["2024-01-02"]],
        ["about", ["2024-01-01"]],
        ["charts/c", ["2024-01-01"]],
      ]),
    });
  });

  test.each<[what: string, env: NodeJS.ProcessEnv]>([
    ["of a hook, which is told where git has its folder", { GIT_DIR: join(whole, ".git") }],
    ["of who sees no files of first commits", setting("log.showRoot", "false")],
    ["of who reads in another encoding", setting("i18n.logOutputEncoding", "UTF-16")],
    ["of who has git follow files, in colours", { ...setting("log.follow", "true"), FORCE_COLOR: "1" }],
  ])("is the same in the environment %s", (_, env) => {
    const plain = readHistory(gitIn(content));
    expect(plain?.days.get("claims/a")).toEqual(["2024-01-03", "2024-01-01"]);
    expect(readHistory(gitIn(content, { ...process.env, ...env }))).toEqual(plain);
  });

  test("has no day that is still to come", () => {
    const log = "\x002024-01-03 a\n\nclaims/a.mdx\n\x002024-01-02 a\n\nclaims/a.mdx\n\x002024-01-01 \n\nclaims/a.mdx\n";
    const git = (...args: string[]) => (args.includes("log") ? log : "false\n");
    // In another time zone it is tomorrow already.
    const today = Date.UTC(2024, 0, 1, 12);
    expect(readHistory(git, { today })?.days).toEqual(new Map([["claims/a", ["2024-01-02", "2024-01-01"]]]));
  });

  test("knows nothing of what a shallow clone has only from its beginning", () => {
    const clone = join(folder, "shallow");
    commitOn(folder, "2024-01-04", "clone", "--depth", "2", pathToFileURL(whole).href, clone);
    expect(readHistory(gitIn(join(clone, "content")))).toEqual({
      isWhole: false,
      days: new Map([
        ["claims/a", ["2024-01-03"]],
        ["datasets/d", ["2024-01-03"]],
      ]),
    });
  });

  test("is not known without one, or without git", () => {
    const bare = mkdtempSync(join(folder, "none-"));
    const apart: typeof process.env = { ...process.env, GIT_CEILING_DIRECTORIES: folder };
    expect(readHistory(gitIn(bare, apart))).toBeUndefined();
    expect(readHistory(gitIn(bare, { ...apart, PATH: bare }))).toBeUndefined();
  });

  test("of two clocks, the later day is the last", () => {
    const log = "\x002024-01-01 b\n\nclaims/a.mdx\n\x002024-01-03 a\n\nclaims/a.mdx\n\x002024-01-03 \n\nclaims/a.mdx\n";
    const git = (...args: string[]) => (args.includes("log") ? log : "false\n");
    expect(readHistory(git)?.days).toEqual(new Map([["claims/a", ["2024-01-03", "2024-01-01"]]]));
  });
});

describe("the last edit", () => {
  const [one, two] = openFixture().all("claim");
  const days = new Map([
    [`claims/${one!.id}`, ["2024-01-02", "2024-01-01"]],
    [`claims/${two!.id}`, ["2024-01-03"]],
    ["charts/routes-on-time", ["2024-01-04"]],
    ["changes/edition-of-2024", ["2024-01-02"]],
    ["about", ["2024-01-01"]],
    ["claims/gone", ["2024-12-31"]],
  ]);
  const dossier = { ...openFixture(), history: { isWhole: true, days } };

  test.each([
    [one!.address, "2024-01-02"],
    ["claims/", "2024-01-03"],
    ["compare/", "2024-01-03"],
    ["charts/routes-on-time/2023/", "2024-01-04"],
    ["embedding/", "2024-01-04"],
    ["", "2024-01-04"],
    ["changes/", "2024-01-04"],
    ["changes/edition-of-2024/", "2024-01-02"],
    ["about/", "2024-01-01"],
    ["sources/", undefined],
    [dossier.all("term")[0]!.address, undefined],
    ["search/", undefined],
    ["404.html", undefined],
  ])("of /%s is %s", (address, day) => {
    expect(lastEdit(dossier, address)).toBe(day);
  });

  test("is one of the days on which records were edited, the latest first, and records that are gone have none", () => {
    expect(editedByDay(dossier).map(({ day, records }) => [day, ...records.map(({ id }) => id)])).toEqual([
      ["2024-01-04", "routes-on-time"],
      ["2024-01-03", two!.id],
      ["2024-01-02", one!.id, "edition-of-2024"],
      ["2024-01-01", one!.id],
    ]);
    expect(editedByDay(openFixture())).toEqual([]);
  });

  test("is not known without a history", () => {
    expect(lastEdit(openFixture(), "claims/")).toBeUndefined();
    expect(editsOf(openFixture(), one!)).toEqual([]);
  });
});
