import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readText } from "../../src/reader/read-text.ts";
import { formatProblem, type Problem } from "../../src/schema/problem.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "text-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(bytes: Uint8Array | string) {
  const path = join(folder, "a.txt");
  writeFileSync(path, bytes);
  const problems: Problem[] = [];
  const text = readText(path, "a.txt", problems);
  return { text, problems: problems.map(formatProblem) };
}

const remove = "remove it: nobody sees it, and it changes how the text is read, found or compared";

test.each([
  [
    "UTF-16 with its mark",
    Buffer.from("\uFEFFtitle: é", "utf16le"),
    "1:1  invalid encoding: UTF-16\n  save the file as UTF-8",
  ],
  [
    "UTF-16, the other way round",
    Buffer.from("\uFEFFab", "utf16le").swap16(),
    "1:1  invalid encoding: UTF-16\n  save the file as UTF-8",
  ],
  [
    "UTF-16 without its mark",
    Buffer.from("title", "utf16le"),
    "1:1  invalid encoding: UTF-16\n  save the file as UTF-8",
  ],
  ["Latin-1", Buffer.from("a\nbc é", "latin1"), "2:4  invalid encoding: not UTF-8\n  save the file as UTF-8"],
  ["a character cut short", Buffer.from([0x61, 0xc3]), "1:2  invalid encoding: not UTF-8\n  save the file as UTF-8"],
  [
    "line ends of old",
    "a\rb\rc",
    "1:2  invalid line end: a carriage return alone\n  save the file with the line ends of Unix (LF) or Windows (CR LF)",
  ],
  ["NUL", "a\r\nb\0", `2:2  invalid character: U+0000, NUL\n  ${remove}`],
  ["an override", "title: \u202Eabc", `1:8  invalid character: U+202E, right-to-left override\n  ${remove}`],
  ["a mark within", "\uFEFFa\n\uFEFFb", `2:1  invalid character: U+FEFF, byte order mark\n  ${remove}`],
  ["one that is there often", "a\u200Bb\u200Bc\u200B", `1:2  invalid character: U+200B, zero width space\n  ${remove}`],
])("%s is refused", (_, bytes, problem) => {
  expect(read(bytes)).toEqual({ text: undefined, problems: [`a.txt:${problem}`] });
});

test.each(["", "a", "\uFEFFa: é\r\nb\n", "ab\tc"])("%j is read as it is", (text) => {
  expect(read(text)).toEqual({ text, problems: [] });
});
