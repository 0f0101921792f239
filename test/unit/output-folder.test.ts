import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listOf } from "../../scripts/output/digest.ts";
import { MARK, writeMark } from "../../scripts/output/mark.ts";
import { ENGINE, outputFolder } from "../../scripts/output/output-folder.ts";

let room: string;
let project: string;

beforeEach(() => {
  room = realpathSync(mkdtempSync(join(tmpdir(), "output-")));
  project = join(room, "project");
  for (const folder of [
    "src/pages",
    "content/events",
    ".git",
    "node_modules/x",
    ".cache/astro",
    "empty",
    "filled",
    "earlier",
  ])
    mkdirSync(join(project, folder), { recursive: true });
  mkdirSync(join(room, "home/site"), { recursive: true });
  writeFileSync(join(project, "package.json"), "{}");
  writeFileSync(join(project, "filled/thesis.txt"), "mine");
  writeFileSync(join(project, "earlier/index.html"), "");
  writeMark(join(project, "earlier"), listOf(join(project, "earlier")));
});
afterEach(() => rmSync(room, { recursive: true }));

const find = (out: string, dossier = join(project, "content")) =>
  outputFolder(out, { project, dossier, home: join(room, "home") });
const link = (name: string, to: string) => symlinkSync(to, join(project, name));

test.each([
  "dist",
  "empty",
  "earlier",
  "earlier/",
  "out/x/y",
  "../beside",
  "a b",
  "a#b?c%20d",
  "größe-網",
  ".cache/sites/x",
  "src2",
])("%j may be written to", (out) => {
  expect(find(out)).toBe(join(project, out.replace(/\/$/, "")));
});

test.each([
  [".", /holds the engine/],
  ["..", /holds the engine/],
  ["../..", /holds the engine/],
  ["/", /holds the engine/],
  ["src/..", /holds the engine/],
  ["content", /holds the dossier/],
  ["content/", /holds the dossier/],
  ["./content/../content", /holds the dossier/],
  ["content/new", /lies within the dossier/],
  ["content/events", /lies within the dossier/],
  ["src", /lies within src, which is part of the engine/],
  ["src/pages/new", /lies within src/],
  ["public/site", /lies within public/],
  [".astro", /lies within \.astro/],
  [".cache", /holds the engine's own files/],
  [".cache/astro/x", /lies within \.cache\/astro/],
  [".git", /belongs to another program/],
  [".git/hooks", /belongs to another program/],
  ["node_modules", /belongs to another program/],
  ["node_modules/x/dist", /belongs to another program/],
  ["../elsewhere/.GIT/x", /belongs to another program/],
  ["../home", /holds your home folder/],
  ["package.json", /is no folder/],
  ["package.json/x", /lies below something that is no folder/],
  ["earlier/below", /lies within the site in .*earlier, which its next build replaces/],
  ["filled", /holds files, and no \.dossier-build says .* remove it once, rm -r "filled"/],
  ["a\nb", /^OUT: a\\nb\n {2}holds a control character/],
  ["a\0b", /holds a control character/],
  ["x".repeat(300), /is longer than a path may be/],
])("%j is refused", (out, why) => {
  expect(() => find(out)).toThrow(why);
});

test("links are followed, and what they lead to decides", () => {
  link("to-src", "src");
  link("to-content", "content");
  link("to-parent", "..");
  link("to-empty", "empty");
  link("to-nothing", "nothing");
  link("to-itself", "to-itself");
  expect(() => find("to-src")).toThrow(/lies within src/);
  expect(() => find("to-src/x")).toThrow(/lies within src/);
  expect(() => find("to-content")).toThrow(/holds the dossier/);
  expect(() => find("to-parent")).toThrow(/holds the engine/);
  expect(find("to-empty")).toBe(join(project, "empty"));
  expect(() => find("to-nothing")).toThrow(/is a link that leads to nothing/);
  expect(() => find("to-itself")).toThrow(/is a link that leads to itself/);
});

test("a dossier elsewhere is as safe, also by another name", () => {
  mkdirSync(join(room, "dossiers/ferries"), { recursive: true });
  symlinkSync(join(room, "dossiers"), join(room, "alias"));
  const dossier = join(room, "alias/ferries");
  expect(() => find("../dossiers", dossier)).toThrow(/holds the dossier/);
  expect(() => find("../dossiers/ferries", dossier)).toThrow(/holds the dossier/);
  expect(() => find("../dossiers/ferries/out", dossier)).toThrow(/lies within the dossier/);
  expect(find("../dossiers/out", dossier)).toBe(join(room, "dossiers/out"));
});

test("an earlier site that has become a git checkout is refused", () => {
  writeFileSync(join(project, "earlier/.git"), "gitdir: elsewhere");
  expect(() => find("earlier")).toThrow(/is a git checkout, which a build would remove/);
});

describe("an earlier site that holds what no build has put there is refused", () => {
  const earlier = () => join(project, "earlier");
  const file = (name: string, text = "mine") => {
    mkdirSync(dirname(join(earlier(), name)), { recursive: true });
    writeFileSync(join(earlier(), name), text);
  };

  test.each<[what: string, names: RegExp, put: () => void]>([
    ["a file", /would be lost: CNAME;/, () => file("CNAME")],
    ["a file in a folder", /: \.well-known\/security\.txt;/, () => file(".well-known/security.txt")],
    ["a file of the build, changed", /: index\.html;/, () => file("index.html")],
    ["an empty file", /: new;/, () => file("new", "")],
    ["a link", /: photos;/, () => symlinkSync("..", join(earlier(), "photos"))],
    ["a name with a line end", /: a\\nb;/, () => file("a\nb")],
    ["many", /: 0, 1, 2, 3, 4, and 2 more;/, () => Array.from("0123456").forEach((name) => file(name))],
  ])("%s", (_what, names, put) => {
    put();
    expect(() => find("earlier")).toThrow(names);
    expect(() => find("earlier")).toThrow(/keep elsewhere what is yours, .*; then remove it once, rm -r "earlier"/);
  });

  test("and so is a folder into which the mark of a site was copied", () => {
    cpSync(join(earlier(), MARK), join(project, "filled", MARK));
    expect(() => find("filled")).toThrow(/would be lost: thesis\.txt;/);
  });

  test("but one that has lost files, or that a desktop has shown, may be replaced", () => {
    rmSync(join(earlier(), "index.html"));
    file("images/.DS_Store");
    mkdirSync(join(earlier(), "emptied"));
    expect(find("earlier")).toBe(earlier());
  });
});

test("every folder of the project that git knows is part of the engine", () => {
  const root = join(import.meta.dirname, "../..");
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0");
  const folders = new Set(files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]!));
  expect([...folders].filter((folder) => !ENGINE.includes(folder))).toEqual([]);
});
